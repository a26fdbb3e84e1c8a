/**
 * Reads and writes DX plans (自治体DX推進計画) as JSON.
 */
module org.dxplan.io {
    requires transitive org.dxplan.core;
    requires java.xml;
    requires tools.jackson.core;

    exports org.dxplan.io;
    exports org.dxplan.io.check;
    exports org.dxplan.io.report;
    exports org.dxplan.io.schema;
}
