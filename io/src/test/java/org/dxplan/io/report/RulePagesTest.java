package org.dxplan.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.RuleInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the pages about the rules to the catalogue. {@code -Dupdate.docs=true} writes them anew. */
class RulePagesTest {

    private static final boolean UPDATE = Boolean.getBoolean("update.docs");

    @ParameterizedTest
    @CsvSource({"en, RULES.md, 日本語: [RULES.ja.md](RULES.ja.md)", "ja, RULES.ja.md, English: [RULES.md](RULES.md)"})
    void thePageIsThatOfTheCatalogue(String language, String name, String otherLanguage) throws IOException {
        Path file = Path.of("..", "core", name);
        String page = RuleMarkdown.page(RuleCatalog.builtIn().rules(), Locale.forLanguageTag(language));
        int title = page.indexOf("\n\n") + 2;
        String expected = page.substring(0, title)
                + "<!-- Made from the catalogue: mvn test -pl core,io -Dupdate.docs=true -->\n\n" + otherLanguage
                + "\n\n" + page.substring(title);
        if (UPDATE) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file)).as("run with -Dupdate.docs=true").isEqualTo(expected);
        for (RuleInfo rule : RuleCatalog.builtIn().rules()) {
            assertThat(expected)
                    .contains(
                            "<a id=\"" + rule.code().toLowerCase(Locale.ROOT) + "\"></a>\n\n### " + rule.code() + " ");
        }
    }
}
