package org.policybook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policybook.document.OrganisationId;
import org.policybook.document.PolicyId;

/// What a scope lets through is the same asked once, asked again and remembered, whatever was deleted since.
class ReachesTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int POLICIES = 60;
    private static final int SCOPES = 40;
    private static final long SEED = 7;

    @TempDir
    private Path folder;

    @Test
    void rememberedOrNotTheSamePassagesAreFound() throws IOException {
        Random random = new Random(SEED);
        fill(random);
        Reaches remembering = new Reaches(Integer.MAX_VALUE);
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (Scope scope : scopes(random)) {
                long asked = total(new Reaches(0), scope, reader);
                assertThat(total(remembering, scope, reader)).isEqualTo(asked);
                assertThat(total(remembering, scope, reader)).isEqualTo(asked);
            }
        }
    }

    @Test
    void aLargeIndexIsReadThroughOnlyForAScopeAskedWithAgain() throws IOException {
        fill(new Random(SEED));
        Reaches reaches = new Reaches(0);
        Scope scope = Scope.on(FIRST.plusDays(100));
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(total(reaches, scope, reader)).isPositive().isEqualTo(total(reaches, scope, reader));
        }
    }

    private void fill(Random random) {
        try (LuceneSearch search = new LuceneSearch(folder)) {
            try (IndexUpdate update = search.update(true)) {
                for (int i = 0; i < POLICIES; i++) {
                    update.add(policy(i, random), "made");
                }
                update.commit();
            }
            try (IndexUpdate update = search.update(false)) {
                for (int i = 0; i < POLICIES; i += 4) {
                    update.replace(id(i), policy(i, random), "made again");
                }
                update.commit();
            }
        }
    }

    private static PolicyId id(int number) {
        return PolicyId.of("harbour-" + number % 3, "policy-" + number);
    }

    private static List<Passage> policy(int number, Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(300));
        List<Passage> passages = new ArrayList<>();
        for (int clause = 0; clause <= random.nextInt(5); clause++) {
            Optional<LocalDate> until =
                    random.nextBoolean() ? Optional.of(from.plusDays(1 + random.nextInt(90))) : Optional.empty();
            passages.add(Shelved.policy(id(number).toString(), "Keys " + number)
                    .valid(new Passage.Validity(
                            Optional.of(from), List.of(new Passage.Reign(from, until)), Optional.empty()))
                    .saying("c" + clause, "Keep the keys."));
        }
        return passages;
    }

    private static List<Scope> scopes(Random random) {
        List<Scope> scopes = new ArrayList<>();
        for (int i = 0; i < SCOPES; i++) {
            Scope scope = Scope.on(FIRST.plusDays(random.nextInt(400)));
            scopes.add(i % 2 == 0 ? scope : scope.within(Set.of(OrganisationId.of("harbour-" + i % 3))));
        }
        return scopes;
    }

    private static long total(Reaches reaches, Scope scope, DirectoryReader reader) throws IOException {
        Finding finding = new Finding(new IndexSearcher(reader), new Forms.Reader(), reaches, Optional.empty());
        return finding.find(new SearchQuery("keys", scope, 10, false)).total();
    }
}
