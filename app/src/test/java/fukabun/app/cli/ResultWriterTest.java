package fukabun.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fukabun.app.output.Format;
import fukabun.app.output.SampleResults;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultWriterTest {
    @Test
    void aClaimWritesEveryFile(@TempDir Path parent) throws Exception {
        Path p = new ResultWriter(Path.of("/tmp/outsample"), Format.defaults()).write(SampleResults.manifest("study"), SampleResults.claim());
        new ResultWriter(Path.of("/tmp/outsample"), Format.defaults()).write(SampleResults.manifest("run"), SampleResults.run());
    }
}
