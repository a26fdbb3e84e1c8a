package org.dxplan.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** File names as URI references. */
class ArtifactUriTest {

    @ParameterizedTest
    @CsvSource({
        "plans/chitose-dx-2024.json, plans/chitose-dx-2024.json",
        "./plans//a.json, plans/a.json",
        "../plans/./a.json, ../plans/a.json",
        "計画/千歳市 DX.json, %E8%A8%88%E7%94%BB/%E5%8D%83%E6%AD%B3%E5%B8%82%20DX.json",
        "a:b#1?.json, a%3Ab%231%3F.json",
        "100%[🌸].json, 100%25%5B%F0%9F%8C%B8%5D.json",
        "<stdin>, %3Cstdin%3E",
        "/home/dx/計画.json, file:///home/dx/%E8%A8%88%E7%94%BB.json",
        "C:\\plans\\千歳.json, file:///C:/plans/%E5%8D%83%E6%AD%B3.json",
        "d:/plans/a.json, file:///d:/plans/a.json",
        "\\\\server\\dx\\a.json, file://server/dx/a.json"
    })
    void namesBecomeUriReferences(String name, String uri) {
        assertThat(ArtifactUri.of(name)).isEqualTo(uri);
        assertThat(URI.create(uri)).hasToString(uri);
    }
}
