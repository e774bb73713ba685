package io.github.instagramv1.benchmarks.flat;

import io.github.instagramv1.benchmarks.load.Exchange;
import io.github.instagramv1.benchmarks.load.Workload;
import io.github.instagramv1.server.store.Database;
import java.util.ArrayList;
import java.util.List;

/** A workload with every list, reads of many single objects, and every kind of write. */
final class AllOperations {
  /** The number of media: more than the server keeps, so that it replaces entries all the time. */
  private static final int MEDIA = 20_000;

  private static final int READS_FOR_EACH_LIST = 20;
  private static final int READS_FOR_EACH_WRITE = 10;
  private static final int READS_FOR_EACH_COMMENT = 500;

  private final List<Exchange> requests = new ArrayList<>();
  private final List<Exchange> lists;
  private final String credential;
  private final GrownWorld world;

  private AllOperations(GrownWorld world) {
    this.world = world;
    this.lists = Listings.of(world).stream().flatMap(each -> each.requests().stream()).toList();
    this.credential = "access_token=" + world.token(world.ordinaryUser());
  }

  /** Returns the workload for a database, which adds comments to it. */
  static Workload of(GrownWorld world) {
    AllOperations all = new AllOperations(world);
    List<String> media = all.media();
    for (int i = 0; i < media.size(); i++) {
      all.add(media.get(i), i);
    }
    return new Workload("all operations", all.requests);
  }

  /** Returns ids of public media of all ages. */
  private List<String> media() {
    try (Database database = Database.open(world.location())) {
      return database.read(
          handle ->
              handle
                  .createQuery(
                      "SELECT m.pk || '_' || m.owner_id FROM media m JOIN users u ON u.id ="
                          + " m.owner_id WHERE u.is_private = 0 AND m.pk / 1024 % :every = 0"
                          + " LIMIT :limit")
                  .bind("limit", Math.min(MEDIA, world.media()))
                  .bind("every", Math.max(1, world.media() / MEDIA / 2))
                  .mapTo(String.class)
                  .list());
    }
  }

  private void add(String id, int number) {
    get("/media/" + id);
    get("/media/" + id + (number % 2 == 0 ? "/comments" : "/likes"));
    get("/users/" + id.substring(id.indexOf('_') + 1));
    if (number % READS_FOR_EACH_LIST == 0) {
      requests.add(lists.get(number / READS_FOR_EACH_LIST % lists.size()));
    }
    if (number % READS_FOR_EACH_WRITE == 0) {
      write("POST", "/media/" + id + "/likes?");
      write("DELETE", "/media/" + id + "/likes?");
    }
    if (number % READS_FOR_EACH_WRITE == 1) {
      String relationship = "/users/" + another(number) + "/relationship";
      write("POST", relationship + "?action=follow&");
      write("POST", relationship + "?action=unfollow&");
      get(relationship);
    }
    if (number % READS_FOR_EACH_COMMENT == 0) {
      write("POST", "/media/" + id + "/comments?text=nice+light&");
    }
  }

  private long another(int number) {
    int users = world.users();
    return 1 + (world.ordinaryUser() + number % (users - 1)) % users;
  }

  private void get(String path) {
    requests.add(new Exchange("GET", path + "?" + credential));
  }

  private void write(String method, String path) {
    requests.add(new Exchange(method, path + credential));
  }
}
