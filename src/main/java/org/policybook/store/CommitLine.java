package org.policybook.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/// The commits that a ref went through, oldest first: its newest, the first parent of that, and so on.
record CommitLine(List<RevCommit> commits) {
    CommitLine {
        commits = List.copyOf(commits);
    }

    static CommitLine to(RevCommit newest, RevWalk walk) throws IOException {
        List<RevCommit> commits = new ArrayList<>(List.of(newest));
        while (commits.getLast().getParentCount() > 0) {
            commits.add(walk.parseCommit(commits.getLast().getParent(0)));
        }
        return new CommitLine(commits.reversed());
    }

    RevCommit newest() {
        return commits.getLast();
    }

    enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /// What a commit did to a file.
    record Change(String path, Kind kind) {}

    /// How a commit of a line differs from its first parent; the first, from nothing.
    static List<Change> changes(RevCommit commit, ObjectReader reader) throws IOException {
        List<Change> changes = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            if (commit.getParentCount() > 0) {
                walk.addTree(commit.getParent(0).getTree());
            } else {
                walk.addTree(new EmptyTreeIterator());
            }
            walk.addTree(commit.getTree());
            walk.setFilter(TreeFilter.ANY_DIFF);
            walk.setRecursive(true);
            while (walk.next()) {
                changes.add(new Change(walk.getPathString(), kind(walk)));
            }
        }
        return changes;
    }

    private static Kind kind(TreeWalk walk) {
        if (walk.getRawMode(0) == 0) {
            return Kind.ADDED;
        }
        return walk.getRawMode(1) == 0 ? Kind.REMOVED : Kind.CHANGED;
    }
}
