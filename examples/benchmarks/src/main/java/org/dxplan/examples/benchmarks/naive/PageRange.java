package org.dxplan.examples.benchmarks.naive;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;

/** Pages: a number, or an object with two. */
record PageRange(@Min(1) int from, @Min(1) int to) {

    @JsonCreator
    PageRange(@JsonProperty("from") int from, @JsonProperty("to") int to) {
        this.from = from;
        this.to = to;
    }

    @JsonCreator
    static PageRange of(int page) {
        return new PageRange(page, page);
    }

    @AssertTrue
    boolean isInOrder() {
        return from <= to;
    }
}
