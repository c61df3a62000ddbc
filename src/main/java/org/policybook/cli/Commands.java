package org.policybook.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Every command by its name. Only the one asked for is made, which keeps the start short.
final class Commands {
    /// Those of the [GlobalOptions] that may stand before the command and are followed by a value.
    private static final List<String> WITH_VALUE = List.of("--data", "--as", "--today");

    private static final Map<String, Function<Desk, Object>> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("demo", DemoCommand::new);
        BY_NAME.put("serve", ServeCommand::new);
        BY_NAME.put("init", InitCommand::new);
        BY_NAME.put("org", OrgCommand::new);
        BY_NAME.put("import", ImportCommand::new);
        BY_NAME.put("export", ExportCommand::new);
        BY_NAME.put("new", NewCommand::new);
        BY_NAME.put("save", SaveCommand::new);
        BY_NAME.put("list", ListCommand::new);
        BY_NAME.put("show", ShowCommand::new);
        BY_NAME.put("history", HistoryCommand::new);
        BY_NAME.put("render", RenderCommand::new);
        BY_NAME.put("issue", IssueCommand::new);
        BY_NAME.put("check-copy", CheckCopyCommand::new);
        BY_NAME.put("diff", DiffCommand::new);
        BY_NAME.put("changes", ChangesCommand::new);
        BY_NAME.put("merge", MergeCommand::new);
        BY_NAME.put("adoptions", AdoptionsCommand::new);
        BY_NAME.put("adopt", AdoptCommand::new);
        BY_NAME.put("check", CheckCommand::new);
        BY_NAME.put("gates", GatesCommand::new);
        BY_NAME.put("progress", ProgressCommand::new);
        BY_NAME.put("consult", ConsultCommand::new);
        BY_NAME.put("submit", SubmitCommand::new);
        BY_NAME.put("review", ReviewCommand::new);
        BY_NAME.put("decide", DecideCommand::new);
        BY_NAME.put("pack", PackCommand::new);
        BY_NAME.put("correct-minute", CorrectMinuteCommand::new);
        BY_NAME.put("waive", WaiveCommand::new);
        BY_NAME.put("publish", PublishCommand::new);
        BY_NAME.put("give-up", GiveUpCommand::new);
        BY_NAME.put("suspend", SuspendCommand::new);
        BY_NAME.put("reinstate", ReinstateCommand::new);
        BY_NAME.put("withdraw", WithdrawCommand::new);
        BY_NAME.put("extend", ExtendCommand::new);
        BY_NAME.put("trigger", TriggerCommand::new);
        BY_NAME.put("reaffirm", ReaffirmCommand::new);
        BY_NAME.put("correct", CorrectCommand::new);
        BY_NAME.put("rename", RenameCommand::new);
        BY_NAME.put("reviews", ReviewsCommand::new);
        BY_NAME.put("calendar", CalendarCommand::new);
        BY_NAME.put("dashboard", DashboardCommand::new);
        BY_NAME.put("report", ReportCommand::new);
        BY_NAME.put("remind", RemindCommand::new);
        BY_NAME.put("reminders", RemindersCommand::new);
        BY_NAME.put("leave", LeaveCommand::new);
        BY_NAME.put("people", DirectoryCommand::new);
        BY_NAME.put("acknowledge", AcknowledgeCommand::new);
        BY_NAME.put("acknowledgements", AcknowledgementsCommand::new);
        BY_NAME.put("search", SearchCommand::new);
        BY_NAME.put("evidence", EvidenceCommand::new);
        BY_NAME.put("ask", AskCommand::new);
        BY_NAME.put("duplicates", DuplicatesCommand::new);
        BY_NAME.put("conflicts", ConflictsCommand::new);
        BY_NAME.put("duties", DutiesCommand::new);
        BY_NAME.put("saved", SavedCommand::new);
        BY_NAME.put("search-report", SearchReportCommand::new);
        BY_NAME.put("backup", BackupCommand::new);
        BY_NAME.put("restore", RestoreCommand::new);
        BY_NAME.put("verify", VerifyCommand::new);
        BY_NAME.put("reindex", ReindexCommand::new);
        BY_NAME.put("meaning", MeaningCommand::new);
    }

    private Commands() {}

    @Command(
            name = "policybook",
            versionProvider = ProgramVersion.class,
            synopsisSubcommandLabel = "COMMAND",
            description = "A policy library that an organisation can trust.",
            footer = {
                "",
                "Begin with \"policybook demo --no-serve\", which loads a sample library and shows it.",
                "The library folder is --data DIR, else POLICYBOOK_DATA, else ./policybook-data."
            })
    static final class Root implements Callable<Integer> {
        @Mixin
        final GlobalOptions options;

        @Option(
                names = {"-V", "--version"},
                versionHelp = true,
                description = "Show the version and leave.")
        boolean version;

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        Root(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public Integer call() {
            spec.commandLine().usage(spec.commandLine().getOut());
            return ExitCode.DONE;
        }
    }

    private static String asked(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("-")) {
                return args[i];
            }
            if (WITH_VALUE.contains(args[i])) {
                i++;
            }
        }
        return "";
    }

    static CommandLine commandLine(Desk desk, String... args) {
        CommandLine line = new CommandLine(new Root(desk.options()));
        String asked = asked(args);
        Function<Desk, Object> one = BY_NAME.get(asked);
        if (one != null) {
            line.addSubcommand(asked, one.apply(desk));
        } else {
            BY_NAME.forEach((name, make) -> line.addSubcommand(name, make.apply(desk)));
        }
        return line;
    }
}
