package org.dxplan.validation.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
 * not hold), scope, since, reference, and the texts with their language behind the last dot ({@code message.ja}). A rule
 * may have several hints and word its message differently for some of them: {@code hint.nearest.ja}, {@code
 * message.blank.ja}.
 *
 * <p>The scope is {@code part} where whatever the rule finds in a measure, an indicator or an evaluation that is seen
 * alone, it finds in every plan around it, too; otherwise {@code plan}, which need not be said.
 */
final class CatalogFile {

    private CatalogFile() {}

    static List<RuleInfo> read(String group) {
        String name = "catalog/" + group + ".txt";
        try (InputStream in = CatalogFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The library is incomplete: " + name + " is missing");
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RuleInfo> parse(Iterator<String> lines) {
        List<RuleInfo> infos = new ArrayList<>();
        String code = "";
        Map<String, String> entries = new LinkedHashMap<>();
        int number = 0;
        while (lines.hasNext()) {
            String line = lines.next();
            number++;
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            if (line.charAt(0) == '[') {
                if (!code.isEmpty()) {
                    infos.add(info(code, entries));
                    entries = new LinkedHashMap<>();
                }
                code = code(line, number);
                continue;
            }
            int equals = line.indexOf(" = ");
            if (equals < 0 || code.isEmpty()) {
                throw new IllegalArgumentException("Line " + number + " of the catalogue has not the form key = value"
                        + " below a line [CODE]: " + line);
            }
            if (entries.put(line.substring(0, equals), line.substring(equals + 3)) != null) {
                throw new IllegalArgumentException("Line " + number + " of the catalogue says again: " + line);
            }
        }
        if (!code.isEmpty()) {
            infos.add(info(code, entries));
        }
        return infos;
    }

    private static String code(String line, int number) {
        String code = line.substring(1, line.length() - 1);
        if (!line.endsWith("]") || !code.matches("[A-Z][A-Z0-9]*-[0-9]{2,4}")) {
            throw new IllegalArgumentException(
                    "Line " + number + " of the catalogue is no code such as [CITY-01]: " + line);
        }
        return code;
    }

    private static RuleInfo info(String code, Map<String, String> entries) {
        Set<Profile> except = EnumSet.noneOf(Profile.class);
        String names = entries.get("except");
        if (names != null) {
            for (String name : names.split(", ", -1)) {
                Profile profile = Profile.find(name);
                if (profile == null) {
                    throw new IllegalArgumentException("There is no profile " + name + ", which " + code + " names");
                }
                except.add(profile);
            }
        }
        for (String text : List.of("title.ja", "title.en", "message.ja", "message.en")) {
            require(code, entries, text);
        }
        return new RuleInfo(
                code,
                severity(code, require(code, entries, "severity")),
                except,
                needsPlan(code, entries.getOrDefault("scope", "plan")),
                entries.getOrDefault("since", ""),
                entries.getOrDefault("reference", ""),
                new Texts(entries));
    }

    private static boolean needsPlan(String code, String scope) {
        return switch (scope) {
            case "plan" -> true;
            case "part" -> false;
            default -> throw new IllegalArgumentException("The scope of " + code + " is none of plan, part: " + scope);
        };
    }

    private static Severity severity(String code, String name) {
        for (Severity severity : Severity.values()) {
            if (severity.code().equals(name)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("The severity of " + code + " is none of error, warning, info: " + name);
    }

    private static String require(String code, Map<String, String> entries, String key) {
        String value = entries.get(key);
        if (value == null) {
            throw new IllegalArgumentException("The catalogue says no " + key + " for " + code);
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

        @Override
        public List<String> variants() {
            Set<String> variants = new LinkedHashSet<>();
            for (String key : entries.keySet()) {
                int first = key.indexOf('.');
                int last = key.lastIndexOf('.');
                if (last > first) {
                    variants.add(key.substring(first + 1, last));
                }
            }
            return List.copyOf(variants);
        }
    }
}
