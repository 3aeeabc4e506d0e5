/** How the UIDs of Afterword's own entries end: what it wrote, it need not be invited to. */
export const OWN_UID = '@afterword';
