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
    void write(String member, RoadmapEntry from, PlanOutput out) {
        switch (member) {
            case "lane" -> out.text(from.lane());
            case "label" -> out.text(from.label());
            case "from" -> out.object(PlanDateCodec.INSTANCE, from.from());
            case "to" -> out.object(PlanDateCodec.INSTANCE, from.to());
            case "phase" -> out.object(PHASE, from.phase());
            case "text" -> out.text(from.text());
            case "kind" -> out.object(KIND, from.kind());
            case "outsidePeriod" -> out.flag(from.outsidePeriod());
            case "note" -> out.text(from.note());
            case "citations" -> out.objects(CitationCodec.INSTANCE, from.citations());
            default -> throw unknown(member);
        }
    }
}
