package org.dxplan.io.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The quick look at eight bytes together misses nothing, wherever it stands and whatever stands beside it. */
class Utf8PropertyTest {

    /** What the JSON parser might let pass: overlong forms, surrogates, what lies above U+10FFFF. */
    private static final List<byte[]> MALFORMED = List.of(
            bytes(0xC0, 0xAF),
            bytes(0xC1, 0xBF),
            bytes(0xE0, 0x80, 0xAF),
            bytes(0xE0, 0x9F, 0xBF),
            bytes(0xED, 0xA0, 0x80),
            bytes(0xED, 0xBF, 0xBF),
            bytes(0xF0, 0x80, 0x80, 0xAF),
            bytes(0xF0, 0x8F, 0xBF, 0xBF),
            bytes(0xF4, 0x90, 0x80, 0x80),
            bytes(0xF5, 0x80, 0x80, 0x80),
            bytes(0xF8, 0x88, 0x80, 0x80),
            bytes(0xFE, 0x80),
            bytes(0xFF, 0x80));

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "{\"id\": ", "千歳市", "é", "\u0800", "\ud7ff", "\ue000", "\ufffd", "😀", "\udbff\udfff")
                .list()
                .ofMaxSize(7)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    static Arbitrary<byte[]> malformed() {
        return Arbitraries.of(MALFORMED);
    }

    @Property(tries = 2000)
    void whatIsUtf8Passes(@ForAll("texts") String text, @ForAll("texts") String before) {
        byte[] bytes = joined(before, new byte[0], text);
        int from = before.getBytes(StandardCharsets.UTF_8).length;
        assertThat(Utf8.check(bytes, from).malformedAt()).isEqualTo(-1);
        assertThat(Utf8.check(bytes, from).hasEscapedSurrogates()).isFalse();
        assertThat(Utf8.firstMalformed(bytes, from)).isEqualTo(-1);
    }

    @Property(tries = 2000)
    void whatIsNotIsFoundWhereItBegins(
            @ForAll("texts") String before, @ForAll("malformed") byte[] malformed, @ForAll("texts") String after) {
        byte[] bytes = joined(before, malformed, after);
        int offset = before.getBytes(StandardCharsets.UTF_8).length;
        assertThat(Utf8.check(bytes, 0).malformedAt()).isEqualTo(offset);
        assertThat(Utf8.firstMalformed(bytes, 0)).isEqualTo(offset);
        // Not before the place from which the text counts.
        assertThat(Utf8.check(bytes, offset + malformed.length).malformedAt()).isEqualTo(-1);
    }

    @Property(tries = 2000)
    void theSlowLookFindsWhatTheDecoderFinds(@ForAll byte[] start, @ForAll("texts") String after) {
        byte[] bytes = joined("", start, after + "end");
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        boolean isUtf8 = !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes), characters, true)
                .isError();
        int valid = characters.flip().toString().getBytes(StandardCharsets.UTF_8).length;
        assertThat(Utf8.firstMalformed(bytes, 0)).isEqualTo(isUtf8 ? -1 : valid);
    }

    @Property(tries = 2000)
    void escapedSurrogatesAreNoticedAnywhere(
            @ForAll("texts") String before, @ForAll("escapes") String escape, @ForAll("texts") String after) {
        byte[] bytes = joined(before + escape + after, new byte[0], "");
        assertThat(Utf8.check(bytes, 0).hasEscapedSurrogates()).isTrue();
        assertThat(Utf8.check(bytes, 0).malformedAt()).isEqualTo(-1);
    }

    @Provide
    static Arbitrary<String> escapes() {
        return Arbitraries.of("\\ud800", "\\uD8ff", "\\udbFF", "\\uDC00", "\\udfff", "\\uDA12", "\\ude00");
    }

    @Property(tries = 500)
    void otherEscapesAreNot(
            @ForAll("texts") String before, @ForAll("others") String escape, @ForAll("texts") String after) {
        assertThat(Utf8.check(joined(before + escape + after, new byte[0], ""), 0)
                        .hasEscapedSurrogates())
                .isFalse();
    }

    @Provide
    static Arbitrary<String> others() {
        return Arbitraries.of("\\ud7ff", "\\ue000", "\\u5343", "\\n", "\\\\", "ud800", "\\Ud800", "\\u00d8");
    }

    private static byte[] joined(String before, byte[] middle, String after) {
        byte[] first = before.getBytes(StandardCharsets.UTF_8);
        byte[] last = after.getBytes(StandardCharsets.UTF_8);
        byte[] joined = Arrays.copyOf(first, first.length + middle.length + last.length);
        System.arraycopy(middle, 0, joined, first.length, middle.length);
        System.arraycopy(last, 0, joined, first.length + middle.length, last.length);
        return joined;
    }
}
