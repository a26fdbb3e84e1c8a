package org.dxplan.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dxplan.io.PlanReader;
import org.dxplan.io.ReadResult;
import org.dxplan.io.codec.CodecTables;
import org.dxplan.io.codec.Member;
import org.dxplan.io.support.SchemaCheck;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds "the format by example" to the codecs: texts, tables and examples. {@code -Dupdate.docs=true} writes the tables of
 * the pages anew.
 */
class FormatDocumentationTest {

    private static final boolean UPDATE = Boolean.getBoolean("update.docs");

    private final FormatTexts texts = new FormatTexts();

    static Set<String> types() {
        return CodecTables.records();
    }

    @Test
    void everyTypeHasAText() {
        assertThat(texts.types()).isEqualTo(types());
    }

    @Test
    void everyMemberHasATextAndEveryTextAMember() {
        Set<String> used = new TreeSet<>();
        for (String type : types()) {
            for (Member member : CodecTables.members(type)) {
                used.add(texts.memberKey(type, member.name()));
            }
        }
        assertThat(texts.members()).isEqualTo(used);
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleOfEveryMemberIsWhatItTakes(String type) {
        PlanReader reader = PlanReader.create();
        FormatExamples examples = new FormatExamples(texts);
        for (Member member : CodecTables.members(type)) {
            assertFaultless(reader, examples.plan(type, member.name()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTablesAreThoseOfTheCodecs(Language language) throws IOException {
        String page = Files.readString(language.page());
        String updated = new FormatPage(language, texts).updated(page);
        if (UPDATE) {
            Files.writeString(language.page(), updated);
        } else {
            assertThat(page).as("run with -Dupdate.docs=true").isEqualTo(updated);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeHasItsTable(Language language) throws IOException {
        assertThat(FormatPage.typesOn(Files.readString(language.page()))).containsExactlyInAnyOrderElementsOf(types());
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleIsAPlanWithoutProblems(Language language) throws IOException {
        List<String> plans = FormatExamples.plansOn(Files.readString(language.page()));
        assertThat(plans).hasSizeGreaterThan(12);
        // An example is an excerpt: it need not say who leads the whole.
        PlanReader reader = PlanReader.of(PlanValidator.builder()
                .profile(Profile.OVERVIEW)
                .clock(Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.ofHours(9)))
                .build());
        plans.forEach(plan -> assertFaultless(reader, plan));
    }

    @ParameterizedTest
    @EnumSource
    void everyNotationIsReadAsItStands(Language language) throws IOException {
        List<String> plans = FormatExamples.notationsOn(Files.readString(language.page()));
        assertThat(plans).hasSizeGreaterThan(30);
        PlanReader reader = PlanReader.create();
        plans.forEach(plan -> assertFaultless(reader, plan));
    }

    @Test
    void bothPagesShowTheSameExamples() throws IOException {
        String english = Files.readString(Language.ENGLISH.page());
        String japanese = Files.readString(Language.JAPANESE.page());
        assertThat(Stream.concat(
                        FormatExamples.plansOn(japanese).stream(), FormatExamples.notationsOn(japanese).stream()))
                .containsExactlyElementsOf(Stream.concat(
                                FormatExamples.plansOn(english).stream(), FormatExamples.notationsOn(english).stream())
                        .toList());
    }

    private static void assertFaultless(PlanReader reader, String plan) {
        ReadResult result = reader.read(plan);
        assertThat(result.problems()).as(plan).isEmpty();
        assertThat(result.isComplete()).as(plan).isTrue();
        assertThat(SchemaCheck.mistakes(plan)).as(plan).isEmpty();
    }
}
