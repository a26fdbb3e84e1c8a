package org.dxplan.io.format;

import java.nio.file.Path;

/** A language of the pages, with the words that stand in the generated tables. */
enum Language {
    ENGLISH(
            "README.md",
            "| member | takes | required | meaning | example |",
            "| code | label | meaning | in Japanese |"),
    JAPANESE("README.ja.md", "| 項目 | 書くもの | 必須 | 意味 | 例 |", "| コード | 表示名 | 意味 |");

    private final String page;
    private final String memberHead;
    private final String codeHead;

    Language(String page, String memberHead, String codeHead) {
        this.page = page;
        this.memberHead = memberHead;
        this.codeHead = codeHead;
    }

    Path page() {
        return Path.of(page);
    }

    String memberHead() {
        return memberHead;
    }

    String codeHead() {
        return codeHead;
    }

    String choose(String english, String japanese) {
        return this == ENGLISH ? english : japanese;
    }
}
