package org.dxplan.examples.cli;

/** Who sits before the command: somebody at a terminal, or a program that reads what is written. */
interface Terminal {

    /** Nobody: a pipe, a file, a test. */
    Terminal NONE = new Terminal() {
        @Override
        public boolean isInteractive() {
            return false;
        }

        @Override
        public long nanoTime() {
            return 0;
        }
    };

    /** Whether the standard output is a terminal that somebody looks at. */
    boolean isInteractive();

    /** A clock that only tells how much time has passed. */
    long nanoTime();

    /** The terminal of this process. */
    static Terminal ofProcess() {
        return new Terminal() {
            @Override
            @SuppressWarnings("SystemConsoleNull") // the console asked for is null where there is no terminal
            public boolean isInteractive() {
                // From Java 22 to 24 there is a console even where there is no terminal, unless this one is asked for.
                if (System.getProperty("jdk.console") == null) {
                    System.setProperty("jdk.console", "java.base");
                }
                return System.console() != null;
            }

            @Override
            public long nanoTime() {
                return System.nanoTime();
            }
        };
    }
}
