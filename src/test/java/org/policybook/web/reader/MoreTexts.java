package org.policybook.web.reader;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.policybook.document.PolicyId;
import org.policybook.governance.Person;
import org.policybook.library.Library;
import org.policybook.library.SaveDraft;
import org.policybook.library.Session;

/// Texts that the sample library lacks: a draft of Calderbrook Hospital that only some may read, in Arabic.
final class MoreTexts {
    static final String DRAFT = "/policies/calderbrook-hospital/visitors/draft";

    private MoreTexts() {}

    static void add(Path folder) {
        Session session = new Session(
                new Person("Policy Officer", "policy.officer@example.org"),
                Instant.parse("2026-11-21T09:00:00Z"),
                LocalDate.of(2026, 11, 21));
        String text = """
                ---
                format: 1
                title: سياسة الزوار
                type: policy
                language: ar
                owner: Director of Nursing
                summary: من يزور المرضى ومتى.
                ---

                ## النطاق {#scope}

                تنطبق هذه السياسة على كل من يزور مريضا في المستشفى.

                - يسجل كل زائر اسمه عند المدخل.
                - لا يدخل الأطفال دون شخص بالغ.

                ## المواعيد {#times}

                | اليوم | من | إلى |
                |---|---|---|
                | الاثنين | 14:00 | 20:00 |
                | الجمعة | 10:00 | 12:00 |
                """;
        try (Library library = Library.open(folder)) {
            new SaveDraft(library)
                    .save(
                            PolicyId.of("calderbrook-hospital", "visitors"),
                            text,
                            SaveDraft.FilledForms.UNCHANGED,
                            Optional.empty(),
                            "Begin",
                            session);
        }
    }
}
