package org.dxplan.io.codec;

import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.model.indicator.IndicatorValueBuilder;
import org.dxplan.model.indicator.ValueStatus;
import org.dxplan.part.Extensions;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/** {@link IndicatorValue} (指標値). */
final class IndicatorValueCodec extends ObjectCodec<IndicatorValue, IndicatorValueBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.object("at", "PlanDate"),
            Member.text("segment"),
            Member.object("value", "Value"),
            Member.text("unit"),
            Member.object("surveyed", "PlanDate"),
            Member.code("status", "value-status"),
            Member.reference("report", ReferenceKind.PROGRESS_REPORT),
            Member.flag("outsidePeriod"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<ValueStatus> STATUS = new CodeCodec<>("value-status", ValueStatus.CODES) {
        @Override
        ValueStatus create(String code, @Nullable String text, Extensions extensions) {
            return new ValueStatus(code, text, extensions);
        }
    };

    static final IndicatorValueCodec INSTANCE = new IndicatorValueCodec();

    private IndicatorValueCodec() {
        super(MEMBERS);
    }

    @Override
    IndicatorValueBuilder start() {
        return IndicatorValue.builder();
    }

    @Override
    void read(String member, IndicatorValueBuilder to, PlanInput in) {
        switch (member) {
            case "at" -> to.at(in.object(PlanDateCodec.INSTANCE));
            case "segment" -> to.segment(in.text());
            case "value" -> to.value(in.object(ValueCodec.INSTANCE));
            case "unit" -> to.unit(in.word());
            case "surveyed" -> to.surveyed(in.object(PlanDateCodec.INSTANCE));
            case "status" -> to.status(in.object(STATUS));
            case "report" -> to.report(in.word());
            case "outsidePeriod" -> to.outsidePeriod(in.flag());
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    IndicatorValue finish(IndicatorValueBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(IndicatorValue from, PlanOutput out) {
        out.member("at").object(PlanDateCodec.INSTANCE, from.at());
        out.member("segment").text(from.segment());
        out.member("value").object(ValueCodec.INSTANCE, from.value());
        out.member("unit").text(from.unit());
        out.member("surveyed").object(PlanDateCodec.INSTANCE, from.surveyed());
        out.member("status").object(STATUS, from.status());
        out.member("report").text(from.report());
        out.member("outsidePeriod").flag(from.outsidePeriod());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
