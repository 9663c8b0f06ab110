package fukabun.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Draws on an image and writes the same into an SVG text, so that one figure has both. XChart draws its words as
 * outlines; those that are {@link #know known} are written as words all the same.
 */
final class Pen extends Graphics2D {
    private final Graphics2D image;
    private final SvgText svg;
    private final Set<String> words;
    private final Map<Word, Shape> outlines = new HashMap<>();

    private record Word(String text, Font font) {}

    Pen(Graphics2D image, SvgText svg) {
        this(image, svg, new LinkedHashSet<>());
    }

    private Pen(Graphics2D image, SvgText svg, Set<String> words) {
        this.image = image;
        this.svg = svg;
        this.words = words;
    }

    /** Words that may come as outlines. */
    void know(String text) {
        if (!text.isBlank()) {
            words.add(text);
        }
    }

    @Override
    public void fill(Shape shape) {
        image.fill(shape);
        if (getColor().getAlpha() == 0) {
            return;
        }
        String text = written(shape);
        if (text.isEmpty()) {
            svg.fill(placed(shape), getColor(), clip());
        } else {
            svg.write(text, getFont(), getColor(), getTransform());
        }
    }

    @Override
    public void draw(Shape shape) {
        image.draw(shape);
        if (getColor().getAlpha() != 0) {
            svg.draw(placed(shape), getColor(), stroke(), clip());
        }
    }

    @Override
    public void drawString(String text, float x, float y) {
        image.drawString(text, x, y);
        AffineTransform place = getTransform();
        place.translate(x, y);
        svg.write(text, getFont(), getColor(), place);
    }

    /** The known words that a shape is the outline of, or none. */
    private String written(Shape shape) {
        for (String text : shape instanceof Path2D ? words : Set.<String>of()) {
            if (isSame(outlines.computeIfAbsent(new Word(text, getFont()), this::outline), shape)) {
                return text;
            }
        }
        return "";
    }

    private Shape outline(Word word) {
        return new TextLayout(word.text(), word.font(), getFontRenderContext()).getOutline(null);
    }

    private static boolean isSame(Shape one, Shape other) {
        double[] a = new double[6];
        double[] b = new double[6];
        PathIterator i = one.getPathIterator(null);
        PathIterator j = other.getPathIterator(null);
        while (!i.isDone() && !j.isDone()) {
            Arrays.fill(a, 0.0);
            Arrays.fill(b, 0.0);
            if (i.currentSegment(a) != j.currentSegment(b) || !Arrays.equals(a, b)) {
                return false;
            }
            i.next();
            j.next();
        }
        return i.isDone() && j.isDone();
    }

    private Shape placed(Shape shape) {
        return getTransform().createTransformedShape(shape);
    }

    private BasicStroke stroke() {
        return getStroke() instanceof BasicStroke basic ? basic : new BasicStroke(1f);
    }

    private Rectangle2D clip() {
        Shape clip = getClip();
        return clip == null ? null : placed(clip).getBounds2D();
    }

    private static UnsupportedOperationException refused(String what) {
        return new UnsupportedOperationException("a figure has no " + what);
    }

    @Override
    public Graphics create() {
        return new Pen((Graphics2D) image.create(), svg, words);
    }

    @Override
    public void dispose() {
        image.dispose();
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Float(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        Color colour = getColor();
        setColor(getBackground());
        fillRect(x, y, width, height);
        setColor(colour);
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        draw(new RoundRectangle2D.Float(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        fill(new RoundRectangle2D.Float(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Float(x, y, width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Float(x, y, width, height));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int startAngle, int arcAngle) {
        draw(new Arc2D.Float(x, y, width, height, startAngle, arcAngle, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int startAngle, int arcAngle) {
        fill(new Arc2D.Float(x, y, width, height, startAngle, arcAngle, Arc2D.PIE));
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int points) {
        Path2D path = new Path2D.Float();
        for (int i = 0; i < points; i++) {
            if (i == 0) {
                path.moveTo(x[i], y[i]);
            } else {
                path.lineTo(x[i], y[i]);
            }
        }
        draw(path);
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int points) {
        draw(new Polygon(x, y, points));
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int points) {
        fill(new Polygon(x, y, points));
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw refused("text with attributes");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw refused("text with attributes");
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public boolean drawImage(Image picture, AffineTransform place, ImageObserver observer) {
        throw refused("images");
    }

    @Override
    public void drawImage(BufferedImage picture, BufferedImageOp operation, int x, int y) {
        throw refused("images");
    }

    @Override
    public void drawRenderedImage(RenderedImage picture, AffineTransform place) {
        throw refused("images");
    }

    @Override
    public void drawRenderableImage(RenderableImage picture, AffineTransform place) {
        throw refused("images");
    }

    @Override
    public boolean drawImage(Image picture, int x, int y, ImageObserver observer) {
        throw refused("images");
    }

    @Override
    public boolean drawImage(Image picture, int x, int y, int width, int height, ImageObserver observer) {
        throw refused("images");
    }

    @Override
    public boolean drawImage(Image picture, int x, int y, Color background, ImageObserver observer) {
        throw refused("images");
    }

    @Override
    public boolean drawImage(
            Image picture, int x, int y, int width, int height, Color background, ImageObserver observer) {
        throw refused("images");
    }

    @Override
    public boolean drawImage(
            Image picture, int dx1, int dy1, int dx2, int dy2, int sx1, int sy1, int sx2, int sy2, ImageObserver o) {
        throw refused("images");
    }

    @Override
    public boolean drawImage(
            Image picture,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            Color background,
            ImageObserver observer) {
        throw refused("images");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw refused("copies");
    }

    @Override
    public void setXORMode(Color colour) {
        throw refused("exclusive or");
    }

    @Override
    public void setPaintMode() {
        image.setPaintMode();
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        return image.hit(area, shape, onStroke);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return image.getDeviceConfiguration();
    }

    @Override
    public void setComposite(Composite composite) {
        image.setComposite(composite);
    }

    @Override
    public Composite getComposite() {
        return image.getComposite();
    }

    @Override
    public void setPaint(Paint paint) {
        if (paint != null && !(paint instanceof Color)) {
            throw refused("paint but colours");
        }
        image.setPaint(paint);
    }

    @Override
    public Paint getPaint() {
        return image.getPaint();
    }

    @Override
    public void setStroke(Stroke stroke) {
        image.setStroke(stroke);
    }

    @Override
    public Stroke getStroke() {
        return image.getStroke();
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        image.setRenderingHint(key, value);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return image.getRenderingHint(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {
        image.setRenderingHints(hints);
    }

    @Override
    public void addRenderingHints(Map<?, ?> hints) {
        image.addRenderingHints(hints);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return image.getRenderingHints();
    }

    @Override
    public void translate(int x, int y) {
        image.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        image.translate(x, y);
    }

    @Override
    public void rotate(double theta) {
        image.rotate(theta);
    }

    @Override
    public void rotate(double theta, double x, double y) {
        image.rotate(theta, x, y);
    }

    @Override
    public void scale(double x, double y) {
        image.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        image.shear(x, y);
    }

    @Override
    public void transform(AffineTransform transform) {
        image.transform(transform);
    }

    @Override
    public void setTransform(AffineTransform transform) {
        image.setTransform(transform);
    }

    @Override
    public AffineTransform getTransform() {
        return image.getTransform();
    }

    @Override
    public void setBackground(Color colour) {
        image.setBackground(colour);
    }

    @Override
    public Color getBackground() {
        return image.getBackground();
    }

    @Override
    public void clip(Shape shape) {
        image.clip(shape);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return image.getFontRenderContext();
    }

    @Override
    public Color getColor() {
        return image.getColor();
    }

    @Override
    public void setColor(Color colour) {
        image.setColor(colour);
    }

    @Override
    public Font getFont() {
        return image.getFont();
    }

    @Override
    public void setFont(Font font) {
        image.setFont(font);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return image.getFontMetrics(font);
    }

    @Override
    public Rectangle getClipBounds() {
        return image.getClipBounds();
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        image.clipRect(x, y, width, height);
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        image.setClip(x, y, width, height);
    }

    @Override
    public Shape getClip() {
        return image.getClip();
    }

    @Override
    public void setClip(Shape clip) {
        image.setClip(clip);
    }
}
