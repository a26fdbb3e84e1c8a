package org.dxplan.examples.benchmarks.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** The word lists of {@code words.txt}, from which titles and texts are put together. */
final class Words {

    private final Map<String, List<String>> lists = new HashMap<>();

    Words() {
        List<String> list = new ArrayList<>();
        for (String line : new String(resource("words.txt"), StandardCharsets.UTF_8).split("\n", -1)) {
            if (line.startsWith("[")) {
                list = new ArrayList<>();
                lists.put(line.substring(1, line.length() - 1), list);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                list.add(line);
            }
        }
    }

    static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a word by its place; places beyond the end start again. */
    String word(String list, int place) {
        List<String> words = list(list);
        return words.get(Math.floorMod(place, words.size()));
    }

    String anyWord(String list, SplittableRandom random) {
        return word(list, random.nextInt(list(list).size()));
    }

    /**
     * Returns the n-th title of the form {@code 青葉地区の保育所の入所申請のオンライン申請の拡大}: no two are alike, and those of a plan of
     * ordinary size name no district.
     */
    String measureTitle(int n) {
        int subjects = list("subjects").size();
        int actions = list("actions").size();
        return district(n / (subjects * actions)) + word("subjects", n) + "の" + word("actions", n / subjects);
    }

    /** Returns the n-th title of the form {@code 青葉地区の窓口改革}. */
    String areaTitle(int n) {
        int fields = list("fields").size();
        int districts = list("districts").size() + 1;
        int round = n / (fields * districts);
        return district(n / fields % districts) + word("fields", n) + (round == 0 ? "" : "（その" + (round + 1) + "）");
    }

    /** Returns the n-th title of the form {@code 市民サービスの向上（第2期）}. */
    String goalTitle(int n) {
        int round = n / list("goals").size();
        return word("goals", n) + (round == 0 ? "" : "（第" + (round + 1) + "期）");
    }

    private String district(int n) {
        return n == 0 ? "" : word("districts", n - 1) + "地区の";
    }

    private List<String> list(String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }
}
