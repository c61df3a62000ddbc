package org.policybook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which forms of a word find which: British English, Welsh, and other scripts.
class WordFormsTest {
    private static final Shelved POLICY = Shelved.policy("harbour/any", "Ynys");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "\"{0}\" finds \"{1}\"")
    @CsvSource(delimiter = '|', textBlock = """
            photograph          | Photographs are never shared.
            photographs         | Each photograph is logged.
            organisation        | All organisations agree.
            organised           | The unit organises the day.
            licences            | A licence is needed.
            supervised          | A tutor supervises them.
            practise            | Good practice is shared.
            colour              | The colours are fixed.
            child               | Children come first.
            whistleblowing      | A whistleblower is protected.
            appendix            | See the appendices.
            women               | Each woman is asked.
            behaviour           | Behaviours that harm others stop.
            policies            | This policy applies.
            enquiry             | Enquiries go to the desk.
            travelled           | Staff may travel by rail.
            patient             | A patient's record stays closed.
            patient             | The patients’ records stay closed.
            MUST                | Staff must ask.
            confid              | Keep it confidential.
            cafe                | Meet at the café.
            café                | Meet at the cafe.
            bwrdd               | Mae'r Bwrdd Iechyd yn cyfarfod.
            cyfryngau           | Polisi Cyfryngau Cymdeithasol y Bwrdd.
            cyfryng             | Polisi Cyfryngau Cymdeithasol y Bwrdd.
            ty                  | Cedwir y goriad yn y tŷ.
            dŵr                 | Yfwch ddigon o dwr.
            bwrdd               | Gofynnwch i'r bwrdd.
            i’r gwaith          | Dewch i'r gwaith.
            الخصوصية            | احترم الخصوصية دائما.
            نهێنی               | پاراستنی نهێنی گرنگه.
            隐私                  | 请保护病人的隐私。
            CO102               | See document CO102 first.
            """)
    void finds(String words, String text) {
        Shelf shelf = Shelf.of(folder.resolve("index"), POLICY.saying("it", text));

        assertThat(shelf.find(words)).containsExactly("it");
    }

    @ParameterizedTest(name = "{0}: \"{1}\" finds \"{2}\"")
    @CsvSource(delimiter = '|', textBlock = """
            cy  | bolisi        | Mae'r polisi hwn yn gymwys i bawb.
            cy  | polisi        | Darllenwch y polisïau, a phob pholisi arall.
            cy  | cyfryngau     | Mae gyfryngau cymdeithasol at ddefnydd pawb.
            cy  | dyletswydd    | Dyma ddyletswyddau'r staff.
            cy  | staff         | Rhaid i staff ofyn.
            ar  | خصوصية        | يجب احترام الخصوصية دائما.
            ar  | موظف          | على الموظفين حماية البيانات.
            ar  | إجازة         | تطلب الاجازة مسبقا.
            ckb | کارمەند       | کارمەندەکان دەبێت ئاگادار بن.
            ckb | سیاسەت        | سیاسەتەکە بۆ هەمووانە.
            ckb | كار           | کار لێرە دەکرێت.
            zh  | 社交媒体          | 员工使用社交媒体时必须谨慎。
            zh  | 密             | 请保护密码。
            """)
    void findsInItsLanguage(String language, String words, String text) {
        Shelf shelf = Shelf.of(
                folder.resolve("index"), POLICY.in(language).saying("it", text), POLICY.saying("other", "Nothing."));

        assertThat(shelf.find(words)).containsExactly("it");
    }

    @ParameterizedTest(name = "\"{0}\" does not find \"{1}\"")
    @CsvSource(delimiter = '|', textBlock = """
            universe            | The university decides.
            must                | Staff may ask.
            not                 | Staff may ask.
            policing            | This policy applies.
            隐私                  | 请保护病人的安全。
            社交媒体                | 媒介社会交通。
            """)
    void doesNotFind(String words, String text) {
        Shelf shelf = Shelf.of(folder.resolve("index"), POLICY.saying("it", text));

        assertThat(shelf.find(words)).isEmpty();
    }

    @Test
    void theLastWordMayBeUnfinishedButAWholeWordComesFirst() {
        Shelf shelf = Shelf.of(
                folder.resolve("index"),
                POLICY.saying("longer", "The committees meet."),
                POLICY.saying("whole", "We commit to it."));

        assertThat(shelf.find("commit")).containsExactly("whole", "longer");
    }
}
