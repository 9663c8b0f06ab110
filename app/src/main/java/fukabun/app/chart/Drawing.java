package fukabun.app.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A finished figure: the same picture as an image and as SVG whose words are words. */
public final class Drawing {
    private final String title;
    private final String description;
    private final BufferedImage image;
    private final SvgText svg;

    Drawing(String title, String description, BufferedImage image, SvgText svg) {
        this.title = title;
        this.description = description;
        this.image = image;
        this.svg = svg;
    }

    /** Its heading. */
    public String title() {
        return title;
    }

    /** What it shows, in words, for those who cannot see it. */
    public String description() {
        return description;
    }

    /** An {@code svg} element, which stands alone as a file and within a page. */
    public String svg() {
        return svg.document(image.getWidth(), image.getHeight(), title, description);
    }

    public void writePng(Path file) throws IOException {
        // Through memory: ImageIO would keep a cache in the folder for temporary files, and hide why writing failed.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream picture = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", picture)) {
                throw new IOException("this Java cannot write PNG pictures");
            }
        }
        Files.write(file, bytes.toByteArray());
    }

    public void writeSvg(Path file) throws IOException {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        Files.write(file, (head + svg()).getBytes(StandardCharsets.UTF_8));
    }
}
