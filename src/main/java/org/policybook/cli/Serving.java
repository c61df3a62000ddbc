package org.policybook.cli;

import java.util.concurrent.CountDownLatch;
import org.policybook.document.OrganisationId;
import org.policybook.people.Account;
import org.policybook.people.Membership;
import org.policybook.people.Role;
import org.policybook.web.ExampleAccounts;
import org.policybook.web.WebServer;
import org.policybook.web.WebSettings;

/// Serves the web pages until the process is told to stop.
record Serving(Terminal terminal, WebSettings settings) {
    void run() {
        WebServer server = WebServer.start(settings);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            stopped.countDown();
        }));
        terminal.say("Policybook is at %s/ – stop it with Ctrl+C.".formatted(server.front()));
        if (settings.examples()) {
            examples();
        } else {
            server.firstSteps().ifPresent(this::firstSteps);
        }
        terminal.flush();
        await(stopped);
    }

    private void firstSteps(WebServer.FirstSteps steps) {
        terminal.say("");
        terminal.say("Nobody is an administrator of %s yet. Within 24 hours, whoever opens this link first becomes one:"
                .formatted(String.join(
                        ", ",
                        steps.organisations().stream()
                                .map(OrganisationId::value)
                                .toList())));
        terminal.say("  " + steps.link());
    }

    private void examples() {
        terminal.say("");
        terminal.say("Sign in with one of these accounts; the password of each is: " + ExampleAccounts.PASSWORD);
        TextTable table = new TextTable("  SIGN IN AS", "NAME", "CAN BE TRIED AS", "POST");
        for (Account account : ExampleAccounts.inOrder()) {
            Membership membership = account.memberships().getFirst();
            table.row(
                    "  " + account.email(),
                    account.person().name(),
                    String.join(
                            ", ",
                            membership.roles().stream()
                                    .sorted()
                                    .map(Role::title)
                                    .toList()),
                    String.join(", ", membership.posts()));
        }
        table.lines().forEach(terminal::say);
    }

    private static void await(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
