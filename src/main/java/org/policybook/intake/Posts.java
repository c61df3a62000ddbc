package org.policybook.intake;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who is named for a duty: posts are wanted, since people change; contact details are left out.
///
/// @param posts the posts named before any contact details
/// @param later posts that stand behind contact details, where text extraction moves a neighbouring cell
/// @param persons what looks like people's names
/// @param contacts telephone numbers and addresses
record Posts(List<String> posts, List<String> later, List<String> persons, List<String> contacts) {
    private static final Pattern POST = Pattern.compile(
            "(?i)\\b(?:officers?|directors?|managers?|heads?|leads?|leaders?|teams?|departments?|committee|group|panel|board"
                    + "|chief|chair|executives?|nurse|matron|doctor|consultant|advis[eo]r|co-?ordinator|secretary|partners?"
                    + "|practitioner|administrator|assistant|specialist|governor|clerk|trustees?|supervisor|registrar|principal"
                    + "|president|service|office|facilitator|analyst|controller|guardian|cyfarwyddwr|rheolwr|swyddog)\\b");
    private static final Pattern CONTACT = Pattern.compile(
            "(?i)^(?:tel|telephone|phone|e-?mail|mobile|ext|extension|contact)\\b.*|.*@.*|[\\d() +-]{6,}");
    private static final Pattern CONTACTS =
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,60}(?:\\.[\\w-]{1,60}){1,5}|(?:\\+44|\\(?0\\d)[\\d() -]{6,16}\\d");
    private static final Pattern PERSON = Pattern.compile(
            "(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir)\\.? )?\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){1,3}");

    static Posts in(String value) {
        List<String> segments = Arrays.stream(value.split("\\t+|\\s{2,}|\\s+[-–—]\\s+|[;()]", -1))
                .flatMap(segment -> commas(segment.strip()))
                .filter(segment -> !segment.isEmpty())
                .toList();
        int contact = firstContact(segments);
        return new Posts(
                segments.subList(0, contact).stream().filter(Posts::isPost).toList(),
                segments.subList(contact, segments.size()).stream()
                        .filter(Posts::isPost)
                        .toList(),
                segments.stream().filter(Posts::isPerson).toList(),
                CONTACTS.matcher(value).results().map(MatchResult::group).toList());
    }

    /// `Director, Communications` stays whole; `A Name, Head of Estates` is parted.
    private static Stream<String> commas(String segment) {
        String[] parts = segment.split(",\\s*", -1);
        boolean named = Arrays.stream(parts).anyMatch(Posts::isPerson)
                && Arrays.stream(parts).anyMatch(Posts::isPost);
        return named ? Arrays.stream(parts) : Stream.of(segment);
    }

    private static int firstContact(List<String> segments) {
        for (int i = 0; i < segments.size(); i++) {
            if (isContact(segments.get(i))) {
                return i;
            }
        }
        return segments.size();
    }

    private static boolean isContact(String segment) {
        return CONTACT.matcher(segment).matches();
    }

    private static boolean isPost(String segment) {
        return !isContact(segment)
                && segment.length() <= Line.SHORT
                && POST.matcher(segment).find();
    }

    private static boolean isPerson(String segment) {
        return segment.length() <= 80
                && !POST.matcher(segment).find()
                && PERSON.matcher(segment).matches();
    }
}
