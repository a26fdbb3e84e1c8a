package org.dxplan.validation.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the groups of rules are about, read from {@code catalog/groups.tsv} (group, Japanese, English) when first needed. */
final class GroupTitles {

    private static final Map<String, String[]> TITLES = load();

    private GroupTitles() {}

    static String find(String group, Locale locale) {
        String[] titles = TITLES.get(group);
        return titles == null ? group : titles[Messages.language(locale).equals("ja") ? 1 : 2];
    }

    private static Map<String, String[]> load() {
        try (InputStream in = GroupTitles.class.getResourceAsStream("catalog/groups.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The library is incomplete: catalog/groups.tsv is missing");
            }
            Map<String, String[]> titles = new HashMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t", -1);
                titles.put(fields[0], fields);
            }
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
