package org.policybook.cli;

import java.util.Optional;
import org.policybook.people.Database;

/// A command that needs the database of people.
abstract class PeopleCommand extends ReadingCommand {
    private static final String DATABASE = "POLICYBOOK_DATABASE";

    PeopleCommand(Desk desk) {
        super(desk);
    }

    /// The database of the library folder, or the one that the environment names.
    Database database() {
        String address = desk().environment().getOrDefault(DATABASE, "");
        return Database.open(folder(), Optional.of(address).filter(text -> !text.isBlank()));
    }
}
