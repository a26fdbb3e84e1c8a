package org.dxplan.examples.cli;

/** The command line cannot be understood. The message is for the user, in the language asked for. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String command;

    UsageException(String message, String command) {
        super(message);
        this.command = command;
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }

    /** The command whose help tells more: {@code dxplan validate}. */
    String command() {
        return command;
    }
}
