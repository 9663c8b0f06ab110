package fukabun.app.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A buffered stream that remembers why it first failed, which a writer over it would forget. */
final class WatchedStream extends FilterOutputStream {
    private String failure;

    WatchedStream(OutputStream target) {
        super(new BufferedOutputStream(target));
    }

    /** The first failure in the words of the system; null where there was none. */
    String failure() {
        return failure;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw remember(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw remember(e);
        }
    }

    private IOException remember(IOException e) {
        failure = failure == null ? String.valueOf(e.getMessage()) : failure;
        return e;
    }
}
