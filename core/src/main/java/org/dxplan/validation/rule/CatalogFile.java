package org.dxplan.validation.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dxplan.model.common.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file of the catalogue, {@code catalog/GROUP.txt}: a head line {@code [CODE]} for each rule, {@code key =
 * value} lines below it, {@code #} before a remark, UTF-8. The keys are severity, except (profiles in which the rule does
 * not hold), since, reference, and the texts with their language behind the last dot ({@code message.ja}). A rule may have
 * several hints and word its message differently for some of them: {@code hint.nearest.ja}, {@code message.blank.ja}.
 */
final class CatalogFile {

    private CatalogFile() {}

    static List<RuleInfo> read(String group) {
        String name = "catalog/" + group + ".txt";
        try (InputStream in = CatalogFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The library is incomplete: " + name + " is missing");
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RuleInfo> parse(BufferedReader lines) throws IOException {
        List<RuleInfo> infos = new ArrayList<>();
        String code = "";
        Map<String, String> entries = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            if (line.charAt(0) == '[') {
                if (!code.isEmpty()) {
                    infos.add(info(code, entries));
                    entries = new HashMap<>();
                }
                code = line.substring(1, line.length() - 1);
                continue;
            }
            int equals = line.indexOf(" = ");
            if (equals < 0 || entries.put(line.substring(0, equals), line.substring(equals + 3)) != null) {
                throw new IllegalStateException("Not a line of the catalogue, or a second one: " + line);
            }
        }
        if (!code.isEmpty()) {
            infos.add(info(code, entries));
        }
        return infos;
    }

    private static RuleInfo info(String code, Map<String, String> entries) {
        Set<Profile> except = EnumSet.noneOf(Profile.class);
        String names = entries.get("except");
        if (names != null) {
            for (String name : names.split(", ", -1)) {
                except.add(Profile.valueOf(name.toUpperCase(Locale.ROOT)));
            }
        }
        return new RuleInfo(
                code,
                Severity.valueOf(require(code, entries, "severity").toUpperCase(Locale.ROOT)),
                except,
                require(code, entries, "since"),
                require(code, entries, "reference"),
                new Texts(entries));
    }

    private static String require(String code, Map<String, String> entries, String key) {
        String value = entries.get(key);
        if (value == null) {
            throw new IllegalStateException("The catalogue says no " + key + " for " + code);
        }
        return value;
    }

    /** The entries of one rule as its texts. */
    private record Texts(Map<String, String> entries) implements RuleTexts {
        @Override
        public Optional<String> find(String key, Locale locale) {
            @Nullable String text = entries.get(key + "." + Messages.language(locale));
            return Optional.ofNullable(text);
        }
    }
}
