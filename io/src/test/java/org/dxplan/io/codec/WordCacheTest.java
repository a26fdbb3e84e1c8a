package org.dxplan.io.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordCacheTest {

    private static final String TEXT = """
            ["千円", "koho-ka", "千円", "koho-ka", "koho", "koho-kacho-shitsu", "koho-kacho-kaka",
            "", "a\\"b", "a\\"b", "デジタル", "koho-kacho-kaka", "デジタル", "", "a\\", "koho-kacho-shitsu", "koho"]
            """;
    private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);

    private final WordCache cache = new WordCache(BYTES);

    @Test
    @DisplayName("a word is found at each of its places once it has been kept")
    void found() {
        assertThat(find("千円", 0)).isNull();
        cache.keep("千円");
        assertThat(find("koho-ka", 0)).isNull();
        cache.keep("koho-ka");

        assertThat(find("千円", 1)).isEqualTo("千円");
        assertThat(find("koho-ka", 1)).isEqualTo("koho-ka");
        assertThat(find("koho", 0)).isNull();
    }

    @Test
    @DisplayName("a word may have fifteen bytes, or none")
    void lengths() {
        assertThat(find("koho-kacho-kaka", 0)).isNull();
        cache.keep("koho-kacho-kaka");
        assertThat(find("", 0)).isNull();
        cache.keep("");

        assertThat(find("koho-kacho-kaka", 1)).isEqualTo("koho-kacho-kaka");
        assertThat(find("", 1)).isEmpty();
    }

    @Test
    @DisplayName("a longer word is not kept, and takes nothing from the one that was looked for before it")
    void tooLong() {
        assertThat(find("koho-ka", 0)).isNull();
        assertThat(find("koho-kacho-shitsu", 0)).isNull();
        cache.keep("koho-kacho-shitsu");

        assertThat(find("koho-kacho-shitsu", 1)).isNull();
        assertThat(find("koho-ka", 1)).isNull();
    }

    @Test
    @DisplayName("a word with an escape is not kept, for its bytes end at another quotation mark")
    void escaped() {
        assertThat(find("a\\\"b", 0)).isNull();
        cache.keep("a\"b");

        assertThat(find("a\\\"b", 1)).isNull();
    }

    @Test
    @DisplayName("a word within the last sixteen bytes of the text is left to the parser")
    void atTheEnd() {
        assertThat(find("koho", 0)).isNull();
        cache.keep("koho");

        assertThat(find("koho", 1)).isNull();
    }

    @Test
    @DisplayName("a zero byte, which JSON does not allow, is not taken for the end of a word")
    void zeroByte() {
        WordCache zeros = new WordCache("\"koho\",\"koho\0\",              ".getBytes(StandardCharsets.UTF_8));
        assertThat(zeros.find(1)).isNull();
        zeros.keep("koho");

        assertThat(zeros.find(1)).isEqualTo("koho");
        assertThat(zeros.find(8)).isNull();
    }

    /** Looks for the word where it stands for the first time, or again. */
    private @Nullable String find(String word, int time) {
        String quoted = "\"" + word + "\"";
        int at = TEXT.indexOf(quoted);
        for (int i = 0; i < time; i++) {
            at = TEXT.indexOf(quoted, at + 1);
        }
        return cache.find(TEXT.substring(0, at + 1).getBytes(StandardCharsets.UTF_8).length);
    }
}
