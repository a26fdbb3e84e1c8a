package org.dxplan.validation.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The labels of {@link Word}s that are no codes, read from {@code catalog/words.tsv} (code, Japanese, English) when first
 * needed.
 */
final class Words {

    private static final Map<String, String[]> LABELS = load();

    private Words() {}

    static @Nullable String label(String code, String language) {
        String[] labels = LABELS.get(code);
        return labels == null ? null : labels[language.equals("ja") ? 1 : 2];
    }

    private static Map<String, String[]> load() {
        try (InputStream in = Words.class.getResourceAsStream("catalog/words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The library is incomplete: catalog/words.tsv is missing");
            }
            Map<String, String[]> labels = new HashMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t", -1);
                labels.put(fields[0], fields);
            }
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
