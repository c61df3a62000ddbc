package org.policybook.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.policybook.document.BadInput;
import org.policybook.document.LibraryFailure;
import org.policybook.document.Spelling;
import picocli.CommandLine;

/// The command `policybook`.
public final class Policybook {
    /// Set to see where an unexpected failure came from.
    private static final String DEBUG = "POLICYBOOK_DEBUG";

    private static final String TERMINAL = "policybook.terminal";
    private static final int WIDTH = 100;

    private final Terminal terminal;
    private final Map<String, String> environment;
    private final Clock clock;

    Policybook(Terminal terminal, Map<String, String> environment, Clock clock) {
        this.terminal = terminal;
        this.environment = environment;
        this.clock = clock;
    }

    public static void main(String[] args) {
        SwiftStart.apply(args);
        Terminal terminal = new Terminal(writer(System.out), writer(System.err), isTerminal());
        int code = new Policybook(terminal, System.getenv(), CommandClock.start()).run(args);
        terminal.flush();
        if (terminal.out().checkError()) {
            terminal.complain("The output could not be written. Check that the disk is not full.");
            terminal.flush();
            code = ExitCode.FAILED;
        }
        if (code != ExitCode.DONE) {
            // Not when all went well: to be able to log an exit, Java looks for loggers in every jar.
            System.exit(code);
        }
    }

    /// Whether a person sees the output. The launcher tells, as finding out starts a whole console.
    private static boolean isTerminal() {
        return Boolean.getBoolean(TERMINAL);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    /// Runs one command.
    ///
    /// @return its [ExitCode]
    int run(String... args) {
        CommandLine line = Commands.commandLine(new Desk(terminal, environment, clock, new GlobalOptions()), args)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((problem, asked) -> usage(problem))
                .setExecutionExceptionHandler((problem, command, result) -> failed(problem));
        int code = line.execute(args);
        terminal.flush();
        return code;
    }

    private int usage(CommandLine.ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        terminal.complain(
                "%s%n%s".formatted(message(problem), "\"%s --help\" shows how it is used.".formatted(command)));
        return ExitCode.BAD_INPUT;
    }

    private static String message(CommandLine.ParameterException problem) {
        if (!(problem instanceof CommandLine.UnmatchedArgumentException unmatched)) {
            return String.valueOf(problem.getMessage());
        }
        String word = unmatched.getUnmatched().getFirst();
        Set<String> commands = unmatched.getCommandLine().getSubcommands().keySet();
        boolean noCommand = !word.startsWith("-") && !commands.isEmpty();
        Set<String> known = noCommand
                ? commands
                : unmatched.getCommandLine().getCommandSpec().optionsMap().keySet();
        return "There is no %s \"%s\" here.%s"
                .formatted(
                        noCommand ? "command" : word.startsWith("-") ? "option" : "place for the argument",
                        word,
                        Spelling.nearest(word, known)
                                .map(" Did you mean \"%s\"?"::formatted)
                                .orElse(""));
    }

    private int failed(Exception problem) {
        if (environment.containsKey(DEBUG)) {
            problem.printStackTrace(terminal.err());
        }
        return switch (problem) {
            case BadInput bad -> complain(bad.getMessage(), ExitCode.BAD_INPUT);
            case LibraryFailure failure -> complain(failure.getMessage(), ExitCode.FAILED);
            case UncheckedIOException io -> complain(String.valueOf(io.getMessage()), ExitCode.FAILED);
            case Exception unexpected ->
                complain(
                        "Something went wrong that should not have (%s: %s). Set %s=1 and run it again to see where, and please report it."
                                .formatted(unexpected.getClass().getSimpleName(), unexpected.getMessage(), DEBUG),
                        ExitCode.FAILED);
        };
    }

    private int complain(String message, int code) {
        terminal.complain(message);
        return code;
    }
}
