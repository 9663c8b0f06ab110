package fukabun.app.cli.terminal;

import fukabun.app.files.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was probably meant. */
public final class Misuse {
    private Misuse() {}

    public static String message(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(e.getCommandLine(), unmatched.getUnmatched().get(0));
        }
        return e.getMessage();
    }

    private static String unmatched(CommandLine command, String word) {
        if (word.startsWith("-")) {
            int equals = word.indexOf('=');
            String option = equals < 0 ? word : word.substring(0, equals);
            return "unknown option '" + option + "'." + cure(option, optionsOf(command));
        }
        Collection<String> commands = command.getSubcommands().keySet();
        if (commands.isEmpty()) {
            return "'" + word + "' is one argument too many.";
        }
        String all = String.join(", ", commands);
        return "unknown command '" + word + "'." + cure(word, commands) + " Commands: " + all + ".";
    }

    private static String cure(String word, Collection<String> known) {
        return Words.cure(word, known);
    }

    private static List<String> optionsOf(CommandLine command) {
        List<String> names = new ArrayList<>();
        command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
        return names;
    }
}
