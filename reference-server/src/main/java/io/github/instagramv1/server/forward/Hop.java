package io.github.instagramv1.server.forward;

import java.net.InetAddress;
import java.util.Optional;

/**
 * What a proxy says of the request that it received.
 *
 * @param client who sent it; empty where the proxy does not say, or hides it
 * @param scheme {@code http} or {@code https}; empty where the proxy says nothing that is either
 * @param authority host with optional port; empty where the proxy says nothing that is one
 */
record Hop(Optional<InetAddress> client, Optional<String> scheme, Optional<String> authority) {}
