package org.policybook.web.reader;

import org.policybook.library.ConfirmRead;
import org.policybook.library.FetchDocument;
import org.policybook.library.FindMustRead;
import org.policybook.library.Library;
import org.policybook.library.RefreshReading;
import org.policybook.library.ShowChanges;
import org.policybook.library.ShowPolicy;
import org.policybook.people.Database;
import org.policybook.people.SqlAcknowledgements;
import org.policybook.people.SqlCalendarAddresses;
import org.policybook.people.SqlFeedback;
import org.policybook.people.SqlLastRead;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the pages of readers share.
@Configuration(proxyBeanMethods = false)
class ReaderParts {
    @Bean
    ShowPolicy showPolicy(Library library) {
        return new ShowPolicy(library, new Addresses());
    }

    @Bean
    ShowChanges showChanges(Library library, ShowPolicy policies) {
        return new ShowChanges(library, policies);
    }

    @Bean
    FetchDocument fetchDocument(Library library) {
        return new FetchDocument(library);
    }

    @Bean
    SqlLastRead lastRead(Database database) {
        return new SqlLastRead(database);
    }

    @Bean
    SqlFeedback feedback(Database database) {
        return new SqlFeedback(database);
    }

    @Bean
    SqlAcknowledgements acknowledgements(Database database) {
        return new SqlAcknowledgements(database);
    }

    @Bean
    FindMustRead findMustRead(Library library, Database database) {
        return new FindMustRead(library, database);
    }

    @Bean
    ConfirmRead confirmRead(Library library, Database database) {
        return new ConfirmRead(library, database);
    }

    @Bean
    RefreshReading refreshReading(Library library, Database database) {
        return new RefreshReading(library, database);
    }

    @Bean
    SqlCalendarAddresses calendarAddresses(Database database) {
        return new SqlCalendarAddresses(database);
    }
}
