package fukabun.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The elements of an SVG picture as they are drawn. Places are in points of the page, lengths to a hundredth. */
final class SvgText {
    private static final double OPAQUE = 255.0;

    /** Verdana has the widths of the font that the places were measured with. */
    private static final String FONTS = "'DejaVu Sans',Verdana,Geneva,sans-serif";

    private final StringBuilder elements = new StringBuilder();
    private final Map<String, String> clips = new LinkedHashMap<>();

    /** A filled shape, already at its place on the page. */
    void fill(Shape placed, Color colour, Rectangle2D clip) {
        String path = path(placed);
        if (!path.isEmpty()) {
            String rule = placed.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD
                    ? " fill-rule=\"evenodd\""
                    : "";
            element("path", " d=\"" + path + "\"" + paint("fill", colour) + rule + clip(clip, placed));
        }
    }

    /** A drawn line, already at its place on the page. */
    void draw(Shape placed, Color colour, BasicStroke stroke, Rectangle2D clip) {
        String path = path(placed);
        if (!path.isEmpty()) {
            element(
                    "path",
                    " d=\"" + path + "\" fill=\"none\"" + paint("stroke", colour) + pen(stroke)
                            + clip(clip, stroke.createStrokedShape(placed)));
        }
    }

    /** Letters whose baseline begins at the origin of a place. */
    void write(String text, Font font, Color colour, AffineTransform place) {
        boolean isStraight = place.getShearX() == 0.0 && place.getShearY() == 0.0;
        String at = isStraight
                ? " x=\"" + number(place.getTranslateX()) + "\" y=\"" + number(place.getTranslateY()) + "\""
                : " transform=\"matrix(" + number(place.getScaleX()) + " " + number(place.getShearY()) + " "
                        + number(place.getShearX()) + " " + number(place.getScaleY()) + " "
                        + number(place.getTranslateX()) + " " + number(place.getTranslateY()) + ")\"";
        elements.append("<text")
                .append(at)
                .append(" font-size=\"")
                .append(number(font.getSize2D()))
                .append('"');
        elements.append(font.isBold() ? " font-weight=\"bold\"" : "")
                .append(paint("fill", colour))
                .append('>');
        elements.append(escaped(text)).append("</text>\n");
    }

    /**
     * The whole document.
     *
     * @param title what people hear first who cannot see it
     * @param description what it shows, in words
     */
    String document(int width, int height, String title, String description) {
        StringBuilder defs = new StringBuilder();
        clips.forEach((path, id) -> defs.append("<clipPath id=\"")
                .append(id)
                .append("\"><path d=\"")
                .append(path)
                .append("\"/></clipPath>\n"));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width
                + "\" height=\"" + height + "\" role=\"img\" font-family=\"" + FONTS + "\">\n<title>" + escaped(title)
                + "</title>\n<desc>" + escaped(description) + "</desc>\n"
                + (defs.length() == 0 ? "" : "<defs>\n" + defs + "</defs>\n") + elements + "</svg>\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void element(String name, String attributes) {
        elements.append('<').append(name).append(attributes).append("/>\n");
    }

    private static String paint(String what, Color colour) {
        String hex = String.format(" %s=\"#%06x\"", what, colour.getRGB() & 0xFFFFFF);
        return colour.getAlpha() == (int) OPAQUE
                ? hex
                : hex + " " + what + "-opacity=\"" + number(colour.getAlpha() / OPAQUE) + "\"";
    }

    private static String pen(BasicStroke stroke) {
        StringBuilder text = new StringBuilder(" stroke-width=\"")
                .append(number(stroke.getLineWidth()))
                .append('"');
        if (stroke.getEndCap() != BasicStroke.CAP_BUTT) {
            text.append(
                    stroke.getEndCap() == BasicStroke.CAP_ROUND
                            ? " stroke-linecap=\"round\""
                            : " stroke-linecap=\"square\"");
        }
        if (stroke.getLineJoin() != BasicStroke.JOIN_MITER) {
            text.append(" stroke-linejoin=\"round\"");
        }
        if (stroke.getDashArray() != null) {
            StringBuilder dashes = new StringBuilder();
            for (float dash : stroke.getDashArray()) {
                dashes.append(dashes.length() == 0 ? "" : " ").append(number(dash));
            }
            text.append(" stroke-dasharray=\"").append(dashes).append('"');
        }
        return text.toString();
    }

    /** Only where it cuts something off. */
    private String clip(Rectangle2D clip, Shape drawn) {
        if (clip == null || clip.contains(drawn.getBounds2D())) {
            return "";
        }
        String id = clips.computeIfAbsent(path(clip), path -> "clip" + Integer.toHexString(path.hashCode()));
        return " clip-path=\"url(#" + id + ")\"";
    }

    private static String path(Shape shape) {
        StringBuilder text = new StringBuilder();
        double[] c = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            text.append("MLQCZ".charAt(kind));
            int numbers = new int[] {2, 2, 4, 6, 0}[kind];
            for (int n = 0; n < numbers; n++) {
                text.append(n == 0 ? "" : " ").append(number(c[n]));
            }
        }
        return text.toString();
    }

    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
