package org.dxplan.validation.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @ValueSource(strings = {"全体", "全 体", "計", "合計", "総数", "全体（n=793）", "男性合計", "満足（計）"})
    void aHeadingMayStandForAll(String label) {
        assertThat(Figures.isTotal(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"会計年度任用職員", "設計業", "計画的な利用", "全体的に満足", "満足"})
    void otherHeadingsDoNot(String label) {
        assertThat(Figures.isTotal(label)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"うち駅前", "（うち大変満足）", "・うち会社員", "（内）駅前"})
    void aHeadingMayBePartOfAnother(String label) {
        assertThat(Figures.isPart(label)).isTrue();
        assertThat(Figures.isPart("内容に満足")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"無回答", "不明・無回答", "わからない・無記入", "未回答"})
    void aHeadingMayStandForThoseWithoutAnAnswer(String label) {
        assertThat(Figures.isUnknown(label)).isTrue();
        assertThat(Figures.isUnknown("その他")).isFalse();
    }
}
