package org.dxplan.io.codec;

import org.dxplan.model.schedule.RoadmapEntry;
import org.dxplan.model.schedule.RoadmapEntryBuilder;
import org.dxplan.model.schedule.RoadmapKind;
import org.dxplan.model.schedule.RoadmapPhase;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/** {@link RoadmapEntry} (工程). */
final class RoadmapEntryCodec extends ObjectCodec<RoadmapEntry, RoadmapEntryBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("lane"),
            Member.text("label"),
            Member.object("from", "PlanDate"),
            Member.object("to", "PlanDate"),
            Member.code("phase", "roadmap-phase"),
            Member.text("text"),
            Member.code("kind", "roadmap-kind"),
            Member.flag("outsidePeriod"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<RoadmapPhase> PHASE = new CodeCodec<>("roadmap-phase", RoadmapPhase.CODES) {
        @Override
        RoadmapPhase create(String code, @Nullable String text, Extensions extensions) {
            return new RoadmapPhase(code, text, extensions);
        }
    };

    static final CodeCodec<RoadmapKind> KIND = new CodeCodec<>("roadmap-kind", RoadmapKind.CODES) {
        @Override
        RoadmapKind create(String code, @Nullable String text, Extensions extensions) {
            return new RoadmapKind(code, text, extensions);
        }
    };

    static final RoadmapEntryCodec INSTANCE = new RoadmapEntryCodec();

    private RoadmapEntryCodec() {
        super(MEMBERS);
    }

    @Override
    RoadmapEntryBuilder start() {
        return RoadmapEntry.builder();
    }

    @Override
    void read(String member, RoadmapEntryBuilder to, PlanInput in) {
        switch (member) {
            case "lane" -> to.lane(in.text());
            case "label" -> to.label(in.text());
            case "from" -> to.from(in.object(PlanDateCodec.INSTANCE));
            case "to" -> to.to(in.object(PlanDateCodec.INSTANCE));
            case "phase" -> to.phase(in.object(PHASE));
            case "text" -> to.text(in.text());
            case "kind" -> to.kind(in.object(KIND));
            case "outsidePeriod" -> to.outsidePeriod(in.flag());
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    RoadmapEntry finish(RoadmapEntryBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(RoadmapEntry from, PlanOutput out) {
        out.member("lane").text(from.lane());
        out.member("label").text(from.label());
        out.member("from").object(PlanDateCodec.INSTANCE, from.from());
        out.member("to").object(PlanDateCodec.INSTANCE, from.to());
        out.member("phase").object(PHASE, from.phase());
        out.member("text").text(from.text());
        out.member("kind").object(KIND, from.kind());
        out.member("outsidePeriod").flag(from.outsidePeriod());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
