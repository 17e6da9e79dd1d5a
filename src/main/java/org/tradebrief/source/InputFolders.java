package org.tradebrief.source;

import java.util.Optional;

/**
 * The user's inputs and, for context and reference, the shipped ones behind them: a file that the
 * user's folder lacks comes from there. A file that is present but broken is never replaced.
 */
public final class InputFolders {
  private final InputFolder user;
  private final InputFolder shipped;

  public InputFolders(InputFolder user, InputFolder shipped) {
    this.user = user;
    this.shipped = shipped;
  }

  public Optional<SourceFile> read(String path, Findings findings) {
    return (user.has(path) ? user : shipped).read(path, findings);
  }
}
