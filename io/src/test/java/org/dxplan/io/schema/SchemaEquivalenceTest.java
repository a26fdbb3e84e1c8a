package org.dxplan.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dxplan.io.support.SchemaCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema refuses what the reader reports for its form, and nothing else: on all plan files of the tests, and on single members. */
class SchemaEquivalenceTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @Test
    void goldenFilesAreRefusedForWhatTheReaderReports() throws IOException {
        Map<ReaderVerdict, Integer> counts = new EnumMap<>(ReaderVerdict.class);
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            if (isText(bytes)) {
                counts.merge(agreed(new String(bytes, StandardCharsets.UTF_8), file.toString()), 1, Integer::sum);
            }
        }
        assertThat(counts.get(ReaderVerdict.VALID)).isGreaterThan(400);
        assertThat(counts.get(ReaderVerdict.INVALID)).isGreaterThan(40);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isText(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Compares reader and schema, and returns what the reader says. */
    static ReaderVerdict agreed(String json, String name) {
        ReaderVerdict verdict = ReaderVerdict.of(json);
        if (verdict != ReaderVerdict.OPEN) {
            List<String> mistakes = SchemaCheck.mistakes(json);
            assertThat(mistakes.isEmpty())
                    .as("%s: %s for the reader, %s for the schema", name, verdict, mistakes)
                    .isEqualTo(verdict == ReaderVerdict.VALID);
        }
        return verdict;
    }

    private static String plan(String members) {
        return "{\"dxplan\": \"1.0\", \"id\": \"chitose-dx\", \"title\": \"千歳市DX推進計画\", " + members + "}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"period\": {\"start\": 1868, \"end\": 9999}",
                "\"period\": {\"start\": \"1868-01\", \"end\": \"2024-12-31\"}",
                "\"period\": {\"start\": \"令和6年度\", \"end\": \"R8.3\"}",
                "\"period\": {\"start\": \"ＦＹ２０２４\", \"end\": \"FY2026\"}",
                "\"period\": {\"start\": {\"fiscalYear\": 2024, \"half\": 2}, \"end\": {\"fiscalYear\": \"令和8年度\"}}",
                "\"period\": {\"start\": {\"date\": \"2024-03\", \"qualifier\": \"around\"}}",
                "\"surveys\": [{\"id\": \"s1\", \"title\": \"調査\", \"responses\": -2147483648}]",
                "\"kinds\": [\"dx\", \"まちづくり\", {\"code\": \"original\", \"text\": \"独自\"}]",
                "\"indicators\": [{\"id\": \"k1\", \"name\": \"率\", \"targets\": [{\"at\": 2024, \"value\": {\"from\": 1, \"to\": 2}}]}]",
                "\"x-own\": [null], \"unknown\": {\"id\": 5}, \"edition\": {\"titel\": null}"
            })
    void whatTheReaderTakesIsValid(String members) {
        assertThat(agreed(plan(members), members)).isEqualTo(ReaderVerdict.VALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"period\": {\"start\": 1867}",
                "\"period\": {\"start\": 10000}",
                "\"period\": {\"start\": 2024.5}",
                "\"period\": {\"start\": \"2024\"}",
                "\"period\": {\"start\": \"２０２４\"}",
                "\"period\": {\"start\": \"2024-13\"}",
                "\"period\": {\"start\": \"1867-12\"}",
                "\"period\": {\"start\": \"2024-1-1\"}",
                "\"period\": {\"start\": \"2024-03-32\"}",
                "\"period\": {\"start\": \"March 2024\"}",
                "\"period\": {\"start\": \"\"}",
                "\"period\": {\"start\": {\"half\": 1}}",
                "\"period\": {\"start\": {\"quarter\": 1, \"year\": 2024}}",
                "\"period\": {\"start\": {\"fiscalYear\": 2024, \"half\": 3}}",
                "\"period\": {\"start\": {\"fiscalYear\": 2024, \"half\": 1, \"quarter\": 1}}",
                "\"period\": {\"start\": {\"fiscalYear\": 2024, \"date\": \"2024-04\"}}",
                "\"period\": {\"start\": {\"fiscalYear\": 2024, \"year\": 2024}}",
                "\"period\": {\"start\": {\"date\": \"令和6年4月\"}}",
                "\"period\": {\"start\": {\"qualifier\": \"around-about\"}}",
                "\"period\": {\"start\": null}",
                "\"surveys\": [{\"id\": \"s1\", \"title\": \"調査\", \"responses\": 2147483648}]",
                "\"kinds\": [{\"text\": \"独自\"}]",
                "\"kinds\": [null]",
                "\"kinds\": \"dx\"",
                "\"costs\": [{\"total\": {\"number\": 1, \"missing\": \"pending\"}}]",
                "\"costs\": [{\"total\": {\"to\": 1, \"change\": {}}}]",
                "\"costs\": [{\"total\": \"1\"}]",
                "\"goals\": [{\"id\": \"\", \"title\": \"基本目標\"}]",
                "\"goals\": [{\"id\": \"G1\", \"title\": \"基本目標\"}]",
                "\"goals\": [{\"id\": \"g1\\n\", \"title\": \"基本目標\"}]",
                "\"goals\": [{\"title\": \"基本目標\"}]",
                "\"alignment\": {\"sdgs\": [1.5]}"
            })
    void whatTheReaderReportsIsRefused(String members) {
        assertThat(agreed(plan(members), members)).isEqualTo(ReaderVerdict.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.7", "1.0000", "2.0", "01.0", "1", "1.0\\n", "", "1.12345"})
    void theVersionIsJudgedAlike(String version) {
        agreed("{\"dxplan\": \"" + version + "\", \"id\": \"chitose-dx\", \"title\": \"千歳市DX推進計画\"}", version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{}", "\"\"", "{\"dxplan\": null, \"id\": \"a\", \"title\": \"b\"}"})
    void whatIsNoPlanIsRefused(String json) {
        assertThat(agreed(json, json)).isEqualTo(ReaderVerdict.INVALID);
    }

    @Test
    void anIdHasAtMost64Characters() {
        String longest = "g".repeat(64);
        assertThat(agreed(plan("\"sources\": [{\"id\": \"" + longest + "\", \"title\": \"国勢調査\"}]"), longest))
                .isEqualTo(ReaderVerdict.VALID);
        assertThat(agreed(plan("\"sources\": [{\"id\": \"g" + longest + "\", \"title\": \"国勢調査\"}]"), longest))
                .isEqualTo(ReaderVerdict.INVALID);
    }

    /** What the page of the format lists: the schema takes it, only the reader can tell. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"edition\": {\"decided\": \"2024-02-31\"}",
                "\"period\": {\"start\": \"来年度\"}",
                "\"period\": {\"start\": 2024.0}",
                "\"alignment\": {\"sdgs\": [1e1]}",
                "\"title\": \"千歳市DX推進計画（案）\""
            })
    void whatNoSchemaCanKnowIsLeftToTheReader(String members) {
        assertThat(ReaderVerdict.of(plan(members))).isEqualTo(ReaderVerdict.OPEN);
        assertThat(SchemaCheck.mistakes(plan(members))).isEmpty();
    }

    /** These are problems of rules, not of the form. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"localGovernments\": [{\"code\": \"012247\", \"name\": \"千歳市\"}]",
                "\"goals\": [{\"id\": \"chitose-dx\", \"title\": \"基本目標\"}]",
                "\"goals\": [{\"id\": \"g1\", \"title\": \"基本目標\", \"level\": \"nowhere\"}]",
                "\"period\": {\"start\": \"令和0年度\"}"
            })
    void whatRulesFindIsValid(String members) {
        assertThat(agreed(plan(members), members)).isEqualTo(ReaderVerdict.VALID);
    }
}
