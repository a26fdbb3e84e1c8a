package org.dxplan.io.codec;

import org.dxplan.model.indicator.StatisticalTable;
import org.dxplan.model.indicator.StatisticalTableBuilder;
import org.dxplan.part.Extensions;

/** {@link StatisticalTable} (統計表). */
final class StatisticalTableCodec extends ObjectCodec<StatisticalTable, StatisticalTableBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(),
            Member.text("title").asRequired(),
            Member.text("unit"),
            Member.flag("multipleAnswers"),
            Member.objects("columns", "TableColumn"),
            Member.objects("rows", "TableRow"),
            Member.text("source"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final StatisticalTableCodec INSTANCE = new StatisticalTableCodec();

    private StatisticalTableCodec() {
        super(MEMBERS);
    }

    @Override
    StatisticalTableBuilder start() {
        return StatisticalTable.builder().id("").title("");
    }

    @Override
    void read(String member, StatisticalTableBuilder to, PlanInput in) {
        switch (member) {
            case "id" -> to.id(in.requiredText());
            case "title" -> to.title(in.requiredText());
            case "unit" -> to.unit(in.word());
            case "multipleAnswers" -> to.multipleAnswers(in.flag());
            case "columns" -> to.columns(in.objects(TableColumnCodec.INSTANCE));
            case "rows" -> to.rows(in.objects(TableRowCodec.INSTANCE));
            case "source" -> to.source(in.text());
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    StatisticalTable finish(StatisticalTableBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(StatisticalTable from, PlanOutput out) {
        out.member("id").text(from.id());
        out.member("title").text(from.title());
        out.member("unit").text(from.unit());
        out.member("multipleAnswers").flag(from.multipleAnswers());
        out.member("columns").objects(TableColumnCodec.INSTANCE, from.columns());
        out.member("rows").objects(TableRowCodec.INSTANCE, from.rows());
        out.member("source").text(from.source());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
