package org.policybook.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// People's names in a text: behind a title, beside a post, as an initial with a surname, or told by a given
/// name. Laws, places and awards called after people are not meant.
final class People {
    private static final String SURNAME = "\\p{Lu}[\\p{Ll}’']+(?:-\\p{Lu}\\p{Ll}+|(?<=O['’]|Mc)\\p{Lu}\\p{Ll}+)?";
    private static final String POST = "(?:\\p{Lu}[\\p{L}&]{0,20},? (?:of |and |& )?){0,4}"
            + "(?:Manager|Officer|Director|Lead|Matron|Head|Nurse|Chair|Secretary|Partner|Administrator|Coordinator|Consultant|Advis[eo]r|Executive|Headteacher|Clerk)\\b";
    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Cllr|Councillor)\\.? (?:\\p{Lu}\\.? ?|\\p{Lu}\\p{Ll}+ )?"
                    + SURNAME);
    private static final Pattern BEFORE_POST =
            Pattern.compile("(?<name>\\b\\p{Lu}\\p{Ll}+ " + SURNAME + ")(?:, | [-–—] | \\()" + POST);
    private static final Pattern BEHIND_POST =
            Pattern.compile(POST + "(?:, | [-–—] |: | \\()(?<name>\\p{Lu}\\p{Ll}+ " + SURNAME + ")(?=$|[.,;:)\\s])");
    /// "A. Moore", but neither "A. Definitions and Terms", which numbers a section, nor "U.S. Congress".
    private static final Pattern INITIAL =
            Pattern.compile("(?:(?<=[\\p{Ll},;:)(\\t] ?)|^(?=(\\p{Lu}\\. \\p{Lu}\\p{Ll}+)[,;\\s]+\\1))"
                    + "(?<!(?i:section|appendix|annex|schedule|part) )(?!U\\.|E\\.U)\\p{Lu}\\.(?: ?\\p{Lu}\\.){0,3} ?"
                    + SURNAME + "\\b(?! \\p{Lu}\\p{Ll})");
    private static final Pattern TWO_WORDS = Pattern.compile("\\b(?<given>\\p{Lu}\\p{Ll}+) " + SURNAME);
    private static final Pattern CALLED_AFTER = Pattern.compile(
            "^['’]?s?(?: \\p{Lu}\\p{L}+){0,4} (?:Act|House|Hospital|Centre|Center|Road|Street|Award|Unit|Ward|Trust|Foundation|School|Institute|University|College|Charity|Lecture|Prize|Report|Inquiry|Review|Principles?|Law|Surgery|Park|Hall|Building|Scale|Test)\\b");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)\\b(?:manager|officer|director|lead|team|group|department|committee|trust|policy|board|head|service|services|care|health|social|media|data|line|human|resources|communications?|engagement|executive|senior|chief|information|security|general|act|practice|public|national|local|council|quality|clinical|appendix|section|form|week|month|year|day|street|road|nurse|matron|university|college|review|version|page|control|contact|equality|staff|england|wales|scotland|north|south|east|west|new)\\b");

    /// How far behind a name the word is sought that makes it a place or a law.
    private static final int BEHIND = 80;

    private People() {}

    static Stream<String> in(String text) {
        return Stream.of(
                        named(TITLED, text),
                        grouped(BEFORE_POST, text),
                        grouped(BEHIND_POST, text),
                        named(INITIAL, text),
                        byGivenName(text))
                .flatMap(names -> names)
                .filter(name -> !NO_NAME.matcher(name).find())
                .distinct();
    }

    private static Stream<String> named(Pattern form, String text) {
        return form.matcher(text)
                .results()
                .filter(found -> !isCalledAfter(text, found.end()))
                .map(found -> found.group());
    }

    private static Stream<String> grouped(Pattern form, String text) {
        Stream.Builder<String> names = Stream.builder();
        Matcher found = form.matcher(text);
        while (found.find()) {
            names.add(found.group("name"));
        }
        return names.build();
    }

    private static Stream<String> byGivenName(String text) {
        Stream.Builder<String> names = Stream.builder();
        Matcher found = TWO_WORDS.matcher(text);
        for (int from = 0; found.find(from); from = found.end("given")) { // "Ask Jane Sample": not the first two words
            if (GIVEN.contains(found.group("given")) && !isCalledAfter(text, found.end())) {
                names.add(found.group());
            }
        }
        return names.build();
    }

    private static boolean isCalledAfter(String text, int end) {
        return CALLED_AFTER
                .matcher(text.substring(end, Math.min(end + BEHIND, text.length())))
                .find();
    }

    /// Given names common in Britain that are no other words.
    private static final Set<String> GIVEN = Set.copyOf(List.of("""
            Aaron Abigail Adam Adrian Agnes Aisha Alan Alana Alastair Albert Alejandro Alex Alexander Alexandra Alfred Ali
            Alice Alicia Alison Alistair Alun Amanda Amelia Amina Amir Amy Andrea Andrew Angela Angharad Angus Anita Anna
            Anne Annette Annie Anthony Antonia Arthur Ashley Audrey Barbara Barry Beatrice Becky Belinda Ben Benjamin
            Bernadette Bernard Beth Bethan Betty Beverley Brenda Brendan Brian Bridget Bronwen Bryan Callum Cameron Carl
            Carol Caroline Carolyn Catherine Cathy Catrin Ceri Charles Charlie Charlotte Cheryl Chloe Chris Christian
            Christina Christine Christopher Claire Clare Clive Colin Connor Craig Cynthia Daniel Danielle Daphne Darren
            David Debbie Deborah Declan Denise Dennis Derek Diana Diane Dominic Donald Donna Doreen Doris Dorothy Douglas
            Duncan Dylan Edith Edward Eileen Elaine Eleanor Elin Elizabeth Ella Ellen Ellie Emily Emma Eric Erin Ethan
            Evelyn Fatima Felicity Fiona Frances Francesca Fred Frederick Gareth Gary Gavin Gemma Geoffrey George Georgia
            Georgina Gerald Geraldine Gerard Gillian Gladys Glenn Gordon Graeme Graham Gregory Gwen Gwyneth Hannah Harold
            Harriet Hayley Hazel Heather Helen Henry Hilary Howard Hugh Huw Hywel Ian Ibrahim Imogen Imran Ingrid Irene
            Isaac Isabel Isabella Isobel Ivor Jacob Jacqueline Jade James Jamie Jane Janet Janice Jason Jasmine Jean Jeff
            Jeffrey Jennifer Jenny Jeremy Jessica Jill Jim Joan Joanna Joanne Joe John Jonathan Jordan Joseph Josephine
            Josh Joshua Joyce Judith Julia Julian Julie Juliet Justin Karen Kate Katherine Kathleen Kathryn Katie Katy
            Keith Kelly Kenneth Kerry Kevin Kieran Kimberley Kirsty Kyle Laura Lauren Laurence Leanne Lee Leon Leonard
            Lesley Leslie Lewis Liam Linda Lindsay Lisa Liz Lloyd Lorraine Louis Louisa Louise Lucy Luke Lydia Lynda Lynn
            Lynne Madeleine Maeve Malcolm Mandy Marcus Margaret Maria Marie Marilyn Marion Marjorie Martha Martin Martyn
            Mary Matthew Maureen Maurice Megan Melanie Melissa Michael Michelle Miranda Mohammad Mohammed Moira Molly
            Monica Muhammad Muriel Nadia Nancy Naomi Natalie Natasha Nathan Neil Nicholas Nick Nicola Nicole Nigel Nina
            Norma Norman Olga Oliver Olivia Owen Paige Pamela Patricia Patrick Paul Paula Pauline Peter Philip Philippa
            Phillip Phoebe Phyllis Priya Rachael Rachel Rajesh Ralph Raymond Rebecca Reginald Rhian Rhiannon Rhys Richard
            Rita Robert Roberta Robin Roderick Roger Roland Ronald Rosalind Rosemary Rosie Ross Rowena Roy Russell Ruth
            Ryan Sabrina Sally Samantha Samuel Sandra Sanjay Sara Sarah Scott Sean Shane Shannon Sharon Sheila Shelley
            Shirley Sian Silvia Simon Sonia Sophia Sophie Stacey Stanley Stella Stephanie Stephen Steve Steven
            Stewart Stuart Susan Suzanne Sylvia Tanya Tara Teresa Terence Thelma Theresa Thomas Tim Timothy Tina Tom Toby
            Tracey Tracy Trevor Tristan Valerie Vanessa Vera Veronica Vicky Victor Vincent Vivien Wayne Wendy William
            Yasmin Yvonne Zara Zoe
            """.strip().split("\\s+")));
}
