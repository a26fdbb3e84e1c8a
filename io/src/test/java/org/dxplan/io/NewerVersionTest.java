package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.io.support.ProblemLines;
import org.dxplan.io.support.RealPlan;
import org.dxplan.model.DxPlan;
import org.junit.jupiter.api.Test;

/** A newer minor version is read with warnings and written back unharmed; a newer major version is refused. */
class NewerVersionTest {

    /** What a version 1.7 might add: members at every level, and codes. */
    private static final String NEWER = """
            {
              "dxplan": "1.7",
              "id": "chitose-dx-2030",
              "title": "千歳市DX推進計画",
              "kinds": [
                "dx",
                "digital-garden"
              ],
              "edition": {
                "status": "archived",
                "published": "2030-04-01",
                "supersedes": {
                  "edition": "第2版",
                  "pages": [1, 2.50]
                }
              },
              "goals": [
                {
                  "id": "g1",
                  "title": "行かなくてよい市役所",
                  "indicators": [
                    {
                      "id": "k1",
                      "name": "オンライン申請率",
                      "unit": "%",
                      "targets": [
                        {
                          "at": 2032,
                          "value": {
                            "number": 80.0,
                            "confidence": 0.90
                          }
                        }
                      ]
                    }
                  ],
                  "digitalTwins": [
                    {
                      "id": "twin-1",
                      "area": null
                    }
                  ]
                }
              ],
              "horizon": "2050"
            }
            """;

    private final PlanReader reader = PlanReader.create();

    @Test
    void whatANewerMinorVersionAddsIsKept() {
        ReadResult result = reader.read(NEWER);
        assertThat(result.isComplete()).isTrue();
        assertThat(result.migratedFrom()).isEmpty();
        assertThat(result.problems())
                .extracting(ProblemLines::line)
                .containsExactly(
                        "2:13-2:18 warning DOC-04 /dxplan {found=1.7, supported=1.0} hint=",
                        "7:5-7:21 warning DOC-09 /kinds/1 {code=digital-garden, list=plan-kind, known=[dx, informatization, ict-utilization, data-utilization,"
                                + " smart-city, declaration, action-plan]} hint=",
                        "10:15-10:25 warning DOC-09 /edition/status {code=archived, list=edition-status, known=[draft, proposal,"
                                + " adopted, revised, ended]} hint=",
                        "12:5-12:17 warning DOC-08 /edition/supersedes {member=supersedes} hint=",
                        "31:17-31:29 warning DOC-08 /goals/0/indicators/0/targets/0/value/confidence {member=confidence} hint=",
                        "37:7-37:21 warning DOC-08 /goals/0/digitalTwins {member=digitalTwins} hint=",
                        "45:3-45:12 warning DOC-08 /horizon {member=horizon} hint=");

        DxPlan plan = result.orElseThrow();
        assertThat(plan.formatVersion()).isEqualTo("1.7");
        assertThat(PlanWriter.create().toText(plan)).isEqualTo(NEWER);
    }

    @Test
    void aRealPlanOfANewerMinorVersionIsWrittenBackByteByByte() {
        String text = RealPlan.text().replace("\"dxplan\": \"1.0\"", "\"dxplan\": \"1.12\"");
        assertThat(PlanWriter.create().toText(reader.read(text).orElseThrow())).isEqualTo(text);
    }

    @Test
    void ofANewerMajorVersionNothingIsRead() {
        ReadResult result = reader.read(NEWER.replace("1.7", "2.0"));
        assertThat(result.plan()).isEmpty();
        assertThat(result.isComplete()).isFalse();
        assertThat(result.problems())
                .extracting(ProblemLines::line)
                .containsExactly("2:13-2:18 error DOC-03 /dxplan {found=2.0, supported=1.0} hint=");
    }
}
