package fukabun.app.cli.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads which revision is checked out, without git.
 *
 * @param folder holds HEAD
 * @param common holds the branches; another folder in a linked worktree
 */
record GitFolder(Path folder, Path common) {
    private static final String LINK = "gitdir: ";
    private static final String BRANCH = "ref: ";
    private static final String REVISION = "[0-9a-f]{40,64}";

    /** The git folder of a repository's top folder, if it has one. */
    static Optional<GitFolder> of(Path root) throws IOException {
        Path git = root.resolve(".git");
        if (Files.isRegularFile(git)) {
            git = root.resolve(firstLine(git).substring(LINK.length()));
        }
        if (!Files.isRegularFile(git.resolve("HEAD"))) {
            return Optional.empty();
        }
        Path common = git.resolve("commondir");
        return Optional.of(new GitFolder(git, Files.exists(common) ? git.resolve(firstLine(common)) : git));
    }

    /** The revision, where there is one. */
    Optional<String> head() {
        try {
            String head = firstLine(folder.resolve("HEAD"));
            return head.startsWith(BRANCH) ? tip(head.substring(BRANCH.length())) : revision(head);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<String> tip(String branch) throws IOException {
        Path loose = common.resolve(branch);
        if (Files.isRegularFile(loose)) {
            return revision(firstLine(loose));
        }
        try (Stream<String> packed = Files.lines(common.resolve("packed-refs"))) {
            return packed.filter(line -> line.endsWith(" " + branch))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .findFirst()
                    .flatMap(GitFolder::revision);
        }
    }

    private static Optional<String> revision(String text) {
        return text.matches(REVISION) ? Optional.of(text) : Optional.empty();
    }

    private static String firstLine(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("").strip();
        }
    }
}
