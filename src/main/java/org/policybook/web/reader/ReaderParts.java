package org.policybook.web.reader;

import org.policybook.library.ConfirmRead;
import org.policybook.library.FetchDocument;
import org.policybook.library.FindMustRead;
import org.policybook.library.RefreshReading;
import org.policybook.library.ShowChanges;
import org.policybook.library.ShowPolicy;
import org.policybook.people.SqlAcknowledgements;
import org.policybook.people.SqlCalendarAddresses;
import org.policybook.people.SqlFeedback;
import org.policybook.people.SqlLastRead;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What the pages of readers share, each made of the library and the database.
@Configuration(proxyBeanMethods = false)
@Import({
    Addresses.class,
    ConfirmRead.class,
    FetchDocument.class,
    FindMustRead.class,
    RefreshReading.class,
    ShowChanges.class,
    ShowPolicy.class,
    SqlAcknowledgements.class,
    SqlCalendarAddresses.class,
    SqlFeedback.class,
    SqlLastRead.class
})
class ReaderParts {}
