package org.dxplan.io.codec;

import java.util.Comparator;

/** The order of findings in the text. It is not loaded before there are too many of them to keep. */
final class FindingOrder implements Comparator<Finding> {

    static final FindingOrder INSTANCE = new FindingOrder();

    private FindingOrder() {}

    @Override
    public int compare(Finding one, Finding other) {
        int order = Integer.compare(one.offset(), other.offset());
        if (order == 0) {
            order = one.code().compareTo(other.code());
        }
        return order != 0
                ? order
                : one.arguments().toString().compareTo(other.arguments().toString());
    }
}
