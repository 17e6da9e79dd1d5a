package org.tradebrief.deliver;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.source.Digest;
import org.tradebrief.source.FileLock;
import org.tradebrief.source.FolderTree;

/**
 * The messages of one pack: {@code out/outbox/<pack>/} with a file a message and {@code index.csv},
 * beside it {@code <pack>.ledger.csv}. It lies outside the pack, since a pack may be shown to
 * anyone and a list of addresses may not. Whoever holds it has it alone; the lock is the operating
 * system's and dies with its owner.
 */
public final class Outbox implements AutoCloseable {

  /** The folder of all outboxes, within the folder that packs are published in. */
  public static final String FOLDER = "outbox";

  private static final String STAGED = ".staged";
  private static final String BEFORE = ".before";

  private final Path folder;
  private final FileChannel channel;

  private Outbox(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * @param out the folder that packs are published in
   * @return the outbox of the pack, there or not yet; empty if somebody else holds the outboxes
   */
  public static Optional<Outbox> open(Path out, String pack) throws IOException {
    if (!pack.matches("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*")) {
      throw new IllegalArgumentException("not the name of a pack: " + pack);
    }
    Path all = out.resolve(FOLDER);
    Files.createDirectories(all);
    FileChannel channel =
        FileChannel.open(all.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!FileLock.take(channel)) {
      channel.close();
      return Optional.empty();
    }
    return Optional.of(new Outbox(all.resolve(pack), channel));
  }

  /** The packs that have an outbox, in the order of their names. */
  public static List<String> packs(Path out) throws IOException {
    Path all = out.resolve(FOLDER);
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(all)) {
      return folders
          .filter(path -> Files.exists(path.resolve(Index.NAME)))
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  public Path folder() {
    return folder;
  }

  /** True if a run that was not killed has filled it. */
  public boolean exists() {
    return Files.exists(folder.resolve(Index.NAME));
  }

  /**
   * What the messages were made from, as {@link #fill} was told; empty for an outbox that is not
   * there.
   */
  public Optional<String> origin() throws IOException {
    Path file = folder.resolve(Index.ORIGIN);
    return exists() && Files.exists(file)
        ? Optional.of(Files.readString(file).strip())
        : Optional.empty();
  }

  /**
   * Puts these messages in the place of those that lie there. Killed at any point, it leaves the
   * old outbox, or none, never half of one; the ledger stays.
   *
   * @param origin a digest of everything the messages follow from
   */
  public List<Entry> fill(List<Parcel> parcels, String origin) throws IOException {
    Path staged = folder.resolveSibling("." + folder.getFileName() + STAGED);
    Path before = folder.resolveSibling("." + folder.getFileName() + BEFORE);
    FolderTree.delete(staged);
    FolderTree.delete(before);
    Files.createDirectory(staged);
    List<Entry> entries = new ArrayList<>();
    for (Parcel parcel : parcels) {
      entries.add(write(staged, parcel));
    }
    Files.writeString(staged.resolve(Index.ORIGIN), origin + "\n", StandardCharsets.UTF_8);
    Index.write(staged.resolve(Index.NAME), entries);
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(folder, before, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(staged, folder, StandardCopyOption.ATOMIC_MOVE);
    FolderTree.delete(before);
    return entries;
  }

  private static Entry write(Path staged, Parcel parcel) throws IOException {
    Mailing mailing = parcel.mailing();
    String name = mailing.id() + ".eml";
    Path file = staged.resolve(name);
    MessageDigest digest = Digest.begin();
    try (OutputStream out =
        new DigestOutputStream(
            new BufferedOutputStream(
                Files.newOutputStream(
                    file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)),
            digest)) {
      parcel.body().writeTo(out);
    }
    return new Entry(
        mailing.id(),
        name,
        HexFormat.of().formatHex(digest.digest()),
        Files.size(file),
        parcel.subject(),
        parcel.messageId(),
        addresses(mailing.to()),
        addresses(mailing.cc()),
        addresses(mailing.bcc()));
  }

  private static List<String> addresses(List<Addressee> people) {
    return people.stream().map(Addressee::address).toList();
  }

  /**
   * The messages in the order of the list of recipients.
   *
   * @throws IOException if the index cannot be read or names a file that is not what it was
   */
  public List<Entry> entries() throws IOException {
    return Index.read(folder.resolve(Index.NAME));
  }

  /**
   * A message as it was written.
   *
   * @throws IOException if it was altered since
   */
  byte[] message(Entry entry) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(entry.file()));
    if (!Digest.of(bytes).equals(entry.sha256())) {
      throw new IOException(
          entry.file()
              + " is not the file that index.csv names; run again to make the outbox anew");
    }
    return bytes;
  }

  Ledger ledger() throws IOException {
    return Ledger.open(ledgerFile());
  }

  Ledger lookAtLedger() throws IOException {
    return Ledger.look(ledgerFile());
  }

  private Path ledgerFile() {
    return folder.resolveSibling(folder.getFileName() + ".ledger.csv");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
