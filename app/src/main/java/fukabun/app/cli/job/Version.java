package fukabun.app.cli.job;

import fukabun.app.output.Manifest;
import java.io.IOException;
import java.util.Optional;

/** Which program this is. */
public final class Version {
    private Version() {}

    /** What {@code --version} prints. Data that cannot be read do not keep it from printing the rest. */
    public static String[] lines(Home home) {
        return new String[] {
            "fukabun " + number(),
            "revision " + revision(home).orElse("unknown"),
            "Java " + java(),
            "data " + digest(home)
        };
    }

    /** The version of the program; {@code development} where it was not started from its jar. */
    public static String number() {
        String number = Version.class.getPackage().getImplementationVersion();
        return number == null ? "development" : number;
    }

    /** The git revision of the repository, where it is one. */
    static Optional<String> revision(Home home) {
        try {
            return GitFolder.of(home.root()).flatMap(GitFolder::head);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Version and vendor of the Java that runs this. */
    static String java() {
        return System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
    }

    /** Everything at once, for a manifest. */
    public static Manifest.Software software(Home home) {
        return new Manifest.Software(
                number(), revision(home).orElse(""), ProgramCode.digest().orElse(""), java());
    }

    private static String digest(Home home) {
        try {
            return Workspace.dataDigest(home);
        } catch (RuntimeException e) {
            return "cannot be read; 'fukabun list' says why";
        }
    }
}
