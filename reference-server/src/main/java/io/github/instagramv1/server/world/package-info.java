/**
 * A generated world: users, what they published, and how they treat each other. The same seed
 * number on the same day makes the same world, to the last id.
 */
package io.github.instagramv1.server.world;
