package io.github.instagramv1.server.dataexport.load;

import io.github.instagramv1.server.database.PreparationLock;
import io.github.instagramv1.server.dataexport.DataExport;
import io.github.instagramv1.server.dataexport.ExportReader;
import io.github.instagramv1.server.dataexport.Item;
import io.github.instagramv1.server.dataexport.Part;
import io.github.instagramv1.server.dataexport.Profile;
import io.github.instagramv1.server.dataexport.Tally;
import io.github.instagramv1.server.dataexport.media.Preparation;
import io.github.instagramv1.server.dataexport.media.Prepared;
import io.github.instagramv1.server.dataexport.media.Spool;
import io.github.instagramv1.server.dataexport.source.ExportFiles;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.imported.ImportedMediaStore;
import io.github.instagramv1.server.store.imported.ImportedMediaStore.Known;
import io.github.instagramv1.server.store.imported.ImportedUserStore;
import io.github.instagramv1.server.world.LoadListener;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/**
 * Loads an export for a user. First all of it is read and every picture is made ready; then
 * everything is written in one transaction, which adds only what is not there.
 */
public final class DataImport {
  private final LaterDatabase database;
  private final LoadListener listener;
  private final Times times;

  /**
   * Creates an import.
   *
   * @param listener gets the progress
   */
  public DataImport(LaterDatabase database, LoadListener listener, Instant now) {
    this.database = database;
    this.listener = listener;
    this.times = new Times(now);
  }

  /**
   * Loads an export.
   *
   * @param sources a folder or zip, or several that are parts of one export
   * @param user for whom, by id or name; empty for the user whom the export names
   * @throws IllegalArgumentException if it cannot be loaded; nothing was changed then
   */
  public Outcome load(List<Path> sources, Optional<String> user) {
    try (ExportFiles files = ExportFiles.open(sources);
        Spool spool = Spool.open()) {
      DataExport export = ExportReader.read(files);
      PreparedFiles made =
          new PreparedFiles(new Preparation(files, spool), known(user, export.profile()));
      List<Prepared> media = made.of(export.items(), listener);
      Optional<Prepared> picture =
          export.profile().picture().map(path -> made.of(List.of(asItem(path)), quiet()).get(0));
      Database opened = database.get();
      try (PreparationLock lock = PreparationLock.take(opened.location())) {
        return opened.writeAlone(
            handle ->
                write(handle, export, Target.of(handle, user, export.profile()), media, picture));
      }
    }
  }

  /**
   * Returns the existing media of the user, which are read again in the transaction that writes.
   */
  private List<Known> known(Optional<String> user, Profile profile) {
    if (!database.isThere()) {
      Target.inEmpty(user, profile);
      return List.of();
    }
    return database
        .get()
        .read(
            handle ->
                Target.of(handle, user, profile)
                    .id()
                    .map(id -> new ImportedMediaStore().of(handle, id))
                    .orElse(List.of()));
  }

  private static Item asItem(String path) {
    return new Item(
        Part.PROFILE_PICTURE, path, OptionalLong.of(1), "", Optional.empty(), Optional.empty());
  }

  private static LoadListener quiet() {
    return (what, done, total) -> {};
  }

  private Outcome write(
      Handle handle,
      DataExport export,
      Target target,
      List<Prepared> media,
      Optional<Prepared> picture) {
    Tally tally = export.tally().copy();
    ImportedUserStore store = new ImportedUserStore();
    store.requireWorld(handle, times.now());
    long self = new ProfileLoad(handle, store, tally).load(target, export.profile(), picture);
    Users users = new Users(handle, store);
    export.profile().username().ifPresent(name -> users.name(name, self));
    users.name(target.username(), self);
    Places places = new Places(handle);
    new MediaLoad(handle, self, times, tally, places).load(media, listener);
    RelationLoad relations = new RelationLoad(handle, self, times, tally, users);
    relations.load(Part.FOLLOWERS, export.followers());
    relations.load(Part.FOLLOWING, export.following());
    Posts posts = new Posts(handle, self, times);
    new LikeLoad(handle, self, times, tally, users, posts).load(export.likes());
    new CommentLoad(handle, self, times, tally, users, posts).load(export.comments());
    return new Outcome(self, target.username(), users.made(), places.made(), posts.made(), tally);
  }
}
