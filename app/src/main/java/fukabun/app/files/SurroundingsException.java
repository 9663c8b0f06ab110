package fukabun.app.files;

/**
 * The machine stood in the way: a full disk, a missing permission, a folder that is a file. Neither the input nor the
 * program is at fault. The message says what could not be done, where, why, and a likely cure.
 */
public final class SurroundingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SurroundingsException(String message, Throwable cause) {
        super(message, cause);
    }
}
