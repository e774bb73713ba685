/**
 * A document as it is read: mappings, sequences and scalars with their lines and columns, in a
 * fraction of the memory that the nodes of SnakeYAML take.
 */
package io.github.instagramv1.contract.source.tree;
