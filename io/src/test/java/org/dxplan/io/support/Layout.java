package org.dxplan.io.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dxplan.io.support.JsonText.Value;

/** Prints a JSON text anew, with other white space, other line ends and the members in another order. */
public final class Layout {

    private static final List<String> SPACES =
            List.of("", "", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\r\n\r\n  ", "\r", "\r\r", " \n\r ");

    private final JsonText text;
    private final Random random;

    private Layout(JsonText text, Random random) {
        this.text = text;
        this.random = random;
    }

    /** The same content, at other places. */
    public static JsonText shuffled(JsonText text, long seed) {
        Random random = new Random(seed);
        String mark = random.nextBoolean() ? "\ufeff" : "";
        Layout layout = new Layout(text, random);
        return JsonText.of(mark + layout.space() + layout.value(text.root()) + layout.space());
    }

    private String value(Value value) {
        if (!text.isContainer(value)) {
            return text.source(value);
        }
        List<Value> children = new ArrayList<>(value.children());
        boolean object = text.first(value) == '{';
        if (object) {
            Collections.shuffle(children, random);
        }
        StringBuilder printed = new StringBuilder(object ? "{" : "[").append(space());
        String separator = "";
        for (Value child : children) {
            printed.append(separator);
            if (object) {
                printed.append(text.text(), child.nameStart(), child.nameEnd()).append(space() + ":" + space());
            }
            printed.append(value(child));
            separator = space() + "," + space();
        }
        return printed.append(space()).append(object ? '}' : ']').toString();
    }

    private String space() {
        return SPACES.get(random.nextInt(SPACES.size()));
    }
}
