package org.dxplan.io.report;

import java.util.Arrays;

/**
 * How many columns of a terminal a character takes (表示幅): two if its East Asian Width is wide or full-width (UAX #11,
 * Unicode 15), none if it combines with the one before, else one. The ambiguous characters such as ※ and ① take one, as in
 * today's terminals.
 */
final class DisplayWidth {

    /** First and last character of each run of wide ones; unassigned characters between them are not told apart. */
    private static final int[] WIDE =
            parse("1100-115f 231a-231b 2329-232a 23e9-23ec 23f0 23f3 25fd-25fe 2614-2615 2648-2653"
                    + " 267f 2693 26a1 26aa-26ab 26bd-26be 26c4-26c5 26ce 26d4 26ea 26f2-26f3 26f5 26fa 26fd 2705 270a-270b 2728"
                    + " 274c 274e 2753-2755 2757 2795-2797 27b0 27bf 2b1b-2b1c 2b50 2b55 2e80-303e 3041-3247 3250-4dbf 4e00-a4cf"
                    + " a960-a97f ac00-d7a3 f900-faff fe10-fe1f fe30-fe6f ff01-ff60 ffe0-ffe6 16fe0-1b2ff 1f004 1f0cf 1f18e"
                    + " 1f191-1f19a 1f200-1f320 1f32d-1f335 1f337-1f37c 1f37e-1f393 1f3a0-1f3ca 1f3cf-1f3d3 1f3e0-1f3f0 1f3f4"
                    + " 1f3f8-1f43e 1f440 1f442-1f4fc 1f4ff-1f53d 1f54b-1f54e 1f550-1f567 1f57a 1f595-1f596 1f5a4 1f5fb-1f64f"
                    + " 1f680-1f6c5 1f6cc 1f6d0-1f6d2 1f6d5-1f6df 1f6eb-1f6ec 1f6f4-1f6ff 1f7e0-1f7f0 1f90c-1f93a 1f93c-1f945"
                    + " 1f947-1f9ff 1fa70-1faff 20000-3fffd");

    private DisplayWidth() {}

    /** The columns of one character that is shown as itself. */
    static int of(int character) {
        if (character < 0x300) {
            return 1;
        }
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int at = Arrays.binarySearch(WIDE, character);
        // Found: a bound of a run. Not found: an odd insertion point lies behind a first and before a last character.
        return at >= 0 || (-at - 1) % 2 == 1 ? 2 : 1;
    }

    /** The columns of a text that holds nothing to be escaped. */
    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int[] parse(String runs) {
        String[] bounds = runs.split(" ", -1);
        int[] parsed = new int[bounds.length * 2];
        for (int i = 0; i < bounds.length; i++) {
            int hyphen = bounds[i].indexOf('-');
            parsed[2 * i] = Integer.parseInt(hyphen < 0 ? bounds[i] : bounds[i].substring(0, hyphen), 16);
            parsed[2 * i + 1] = Integer.parseInt(bounds[i].substring(hyphen + 1), 16);
        }
        return parsed;
    }
}
